/** A virtual network of Microsoft.Network. */
export interface NetworkRecord {
  name: string;
  resourceGroup: string;
  location: string;
  addressPrefix: string;
  subnets: SubnetRecord[];
}

export interface SubnetRecord {
  name: string;
  addressPrefix: string;
  /** The service that the subnet is given over to, e.g. `Microsoft.Web/serverFarms`. */
  delegatedTo?: string;
  /** Addresses in use by machines that are no computes of a workspace. */
  otherMachines: number;
}

/** A user-assigned identity of Microsoft.ManagedIdentity. */
export interface IdentityRecord {
  name: string;
  resourceGroup: string;
  location: string;
  principalId: string;
  clientId: string;
}

export const lockLevels = ['CanNotDelete', 'ReadOnly'] as const;
type LockLevel = (typeof lockLevels)[number];

/** A management lock of Microsoft.Authorization. */
export interface LockRecord {
  name: string;
  level: LockLevel;
  /** ARM id of what is locked, in the case that the caller wrote; what lies below is locked too. */
  scope: string;
  notes: string | null;
}

import type { ComputeIdentity } from '../identity/compute-identity';
import type { ToolDocument } from './tool-document';

export const schemaOf = (file: string): string =>
  `https://azuremlschemas.azureedge.net/latest/${file}.schema.json`;

interface Common {
  subnetId?: string | undefined;
  nodePublicIp: boolean;
  identity: ComputeIdentity;
  tags: Record<string, string>;
}

/** What clusters and instances are told alike. */
export const commonOf = ({ subnetId, nodePublicIp, identity, tags }: Common): ToolDocument => ({
  network_settings: subnetId === undefined ? undefined : { subnet: subnetId },
  enable_node_public_ip: nodePublicIp,
  identity: identityOf(identity),
  tags: Object.keys(tags).length > 0 ? tags : undefined,
});

export function identityOf(identity: ComputeIdentity): ToolDocument | undefined {
  if (identity.type === 'None') return undefined;
  if (identity.type === 'SystemAssigned') return { type: 'system_assigned' };
  return {
    type: 'user_assigned',
    user_assigned_identities: identity.ids.map((id) => ({ resource_id: id })),
  };
}

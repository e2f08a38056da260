import type { LockReport } from '../lock/lock';
import type { NameAvailability } from '../name/compute-name';
import type { VirtualNetwork } from '../network/virtual-network';
import type { Permission } from '../permission/permission';
import type { Quota } from '../quota/quota';
import type { WorkspaceRef } from '../resource-id/resource-id';
import type { VmSize } from '../vm-size/vm-size';
import type { Fact } from './fact';

/** What is asked before any new compute. */
export interface ComputeFacts {
  workspace: WorkspaceRef;
  name: string;
  permissions: Fact<readonly Permission[]>;
  /** At and above the workspace, and the network of the subnet. */
  locks: Fact<LockReport>;
  availability: Fact<NameAvailability>;
  sizes: Fact<readonly VmSize[]>;
  quota: Fact<Quota>;
  networks: Fact<readonly VirtualNetwork[]>;
}

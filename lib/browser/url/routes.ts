import type { AttachWay } from '../../domain/attach/attach-ways';
import type { ComputeKind } from '../../domain/compute/compute';
import type { ComputeRef, WorkspaceRef } from '../../domain/resource-id/resource-id';

/** The last part of the address of each tab. */
export const tabs = {
  instance: 'instances',
  cluster: 'clusters',
  inference: 'inference',
  attached: 'attached',
} as const satisfies Record<ComputeKind, string>;
export type Tab = (typeof tabs)[ComputeKind];

const segment = encodeURIComponent;

const inWorkspace = ({ subscriptionId, resourceGroup, workspace }: WorkspaceRef) =>
  `/workspaces/${segment(subscriptionId)}/${segment(resourceGroup)}/${segment(workspace)}/compute`;

/** Every address of the app, made in one place, each part encoded. */
export const routes = {
  home: () => '/',
  /** Where the authority sends people back to; registered as a redirect URI. */
  redirect: () => '/auth/redirect',
  workspaces: () => '/workspaces',
  /** The computes of every workspace at once. */
  allComputes: () => '/computes',
  computes: (ref: WorkspaceRef, tab: Tab) => `${inWorkspace(ref)}/${tab}`,
  compute: ({ name, ...ref }: ComputeRef, tab: Tab) =>
    `${inWorkspace(ref)}/${tab}/${segment(name)}`,
  newCompute: (ref: WorkspaceRef, kind: ComputeKind) => `${inWorkspace(ref)}/new/${kind}`,
  /** The form that attaches one type of compute. */
  attach: (ref: WorkspaceRef, { id, kind }: Pick<AttachWay, 'id' | 'kind'>) =>
    `${inWorkspace(ref)}/new/${kind}/${segment(id)}`,
  /** For many users at once. */
  newInstances: (ref: WorkspaceRef) => `${inWorkspace(ref)}/new/instances`,
  /** Code in, a wizard filled in out. */
  importCode: (ref: WorkspaceRef) => `${inWorkspace(ref)}/import`,
  /** Every compute target there is. */
  targets: (ref: WorkspaceRef) => `${inWorkspace(ref)}/targets`,
  policy: (ref: WorkspaceRef) => `${inWorkspace(ref)}/policy`,
  /** "Can I run now?" */
  availability: (ref: WorkspaceRef) => `${inWorkspace(ref)}/availability`,
  quota: (ref: WorkspaceRef) => `${inWorkspace(ref)}/quota`,
  cost: (ref: WorkspaceRef) => `${inWorkspace(ref)}/cost`,
};

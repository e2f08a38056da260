import { z } from 'zod';
import { userAssignedIdentitySchema } from '../domain/identity/compute-identity';
import { lockReportSchema } from '../domain/lock/lock';
import { subnetIdSchema, virtualNetworkSchema } from '../domain/network/virtual-network';
import { storedKeySchema } from '../domain/ssh/stored-key';
import { subscriptionIdSchema, workspaceRefSchema } from '../domain/resource-id/resource-id';
import { plainEndpoint, type Endpoint } from './endpoint';
import { workspacePath } from './workspaces';

const subscriptionPath = '/api/subscriptions/[subscriptionId]';
const subscriptionRefSchema = z.object({ subscriptionId: subscriptionIdSchema });

/** The networks that the caller may see in a subscription, with their subnets. */
export const listVirtualNetworks = {
  ...plainEndpoint,
  name: 'listVirtualNetworks',
  method: 'GET',
  path: `${subscriptionPath}/virtual-networks`,
  params: subscriptionRefSchema,
  output: z.object({ networks: z.array(virtualNetworkSchema) }),
} satisfies Endpoint;

/** The user-assigned identities that the caller may see in a subscription. */
export const listIdentities = {
  ...plainEndpoint,
  name: 'listIdentities',
  method: 'GET',
  path: `${subscriptionPath}/identities`,
  params: subscriptionRefSchema,
  output: z.object({ identities: z.array(userAssignedIdentitySchema) }),
} satisfies Endpoint;

/** The SSH public keys stored in a subscription that the caller may see. */
export const listSshKeys = {
  ...plainEndpoint,
  name: 'listSshKeys',
  method: 'GET',
  path: `${subscriptionPath}/ssh-keys`,
  params: subscriptionRefSchema,
  output: z.object({ keys: z.array(storedKeySchema) }),
} satisfies Endpoint;

/** Locks at and above the workspace, and, of a subnet, at and above its network. */
export const listLocks = {
  ...plainEndpoint,
  name: 'listLocks',
  method: 'GET',
  path: `${workspacePath}/locks`,
  params: workspaceRefSchema,
  query: z.object({ subnetId: subnetIdSchema.optional() }),
  output: lockReportSchema,
} satisfies Endpoint;

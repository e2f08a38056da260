import { z } from 'zod';
import type { SshKeyRecord } from '../core/ssh-key-records';
import type { SubscriptionState } from '../core/state';
import { sshKeyResourceId } from '../sim/resource-id';
import { sshKeyVersions } from './api-version';
import { invalidRequestContent, resourceNotFound } from './arm-errors';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { requireResourceGroup, sameName } from './lookup';
import { GROUP_PATH, SUBSCRIPTION_PATH } from './provider-paths';
import { regionOf } from './region';
import { invalidSshKey, invalidSshKeyName } from './ssh-key-errors';
import { visibleList } from './visible-list';

const TYPE = 'Microsoft.Compute/sshPublicKeys';
const KEYS = `providers/${TYPE}` as const;
const KEY = `${GROUP_PATH}/${KEYS}/{keyName}` as const;
const READ = `${TYPE}/read`;

type KeyCall = ArmCall<'subscriptionId' | 'resourceGroupName' | 'keyName'>;

const common = { apiVersions: sshKeyVersions } as const;

export const sshKeyRoutes: readonly ArmRoute[] = [
  armRoute({
    ...common,
    method: 'GET',
    path: `${SUBSCRIPTION_PATH}/${KEYS}`,
    action: null,
    handle: (call) => list(call, call.subscription.sshKeys),
  }),
  armRoute({
    ...common,
    method: 'GET',
    path: `${GROUP_PATH}/${KEYS}`,
    action: null,
    handle(call) {
      const group = requireResourceGroup(call);
      const isInGroup = (one: SshKeyRecord) => sameName(one.resourceGroup, group.name);
      return list(call, call.subscription.sshKeys.filter(isInGroup));
    },
  }),
  armRoute({
    ...common,
    method: 'GET',
    path: KEY,
    action: READ,
    handle(call) {
      const found = findKey(call);
      if (found === undefined) {
        throw resourceNotFound(`${TYPE}/${call.params.keyName}`, requireResourceGroup(call).name);
      }
      return { status: 200, body: keyBody(call.subscription, found) };
    },
  }),
  armRoute({ ...common, method: 'PUT', path: KEY, action: `${TYPE}/write`, handle: putKey }),
];

const bodySchema = z.object({
  location: z.string(),
  tags: z.record(z.string(), z.string()).default({}),
  properties: z.object({ publicKey: z.string().default('') }).prefault({}),
});

function putKey(call: KeyCall): ArmReply {
  const { subscription, params } = call;
  const group = requireResourceGroup(call);
  const existing = findKey(call);
  const { success, data, error } = bodySchema.safeParse(call.body);
  if (!success) {
    const [issue] = error.issues;
    throw invalidRequestContent(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const name = existing?.name ?? params.keyName;
  if (!/^[\w-]{1,80}$/.test(name)) throw invalidSshKeyName(name);
  const publicKey = data.properties.publicKey.trim();
  if (!isPublicKey(publicKey)) throw invalidSshKey();
  const key: SshKeyRecord = {
    name,
    resourceGroup: group.name,
    location: regionOf(data.location),
    tags: data.tags,
    publicKey,
  };
  subscription.sshKeys = [...subscription.sshKeys.filter((one) => one !== existing), key];
  return { status: existing === undefined ? 201 : 200, body: keyBody(subscription, key) };
}

/** One without a key waits for a pair to be generated. */
function isPublicKey(text: string): boolean {
  return text === '' || /^(?:ssh-rsa|ssh-ed25519) AAAA[\w+/]+={0,2}(?: .*)?$/.test(text);
}

function list(call: ArmCall, keys: readonly SshKeyRecord[]): ArmReply {
  const bodies = keys.map((key) => keyBody(call.subscription, key));
  return visibleList(call, bodies, READ);
}

function findKey(call: KeyCall): SshKeyRecord | undefined {
  const group = requireResourceGroup(call);
  return call.subscription.sshKeys.find(
    (one) => sameName(one.name, call.params.keyName) && sameName(one.resourceGroup, group.name),
  );
}

function keyBody({ subscriptionId }: SubscriptionState, key: SshKeyRecord) {
  const { name, location, tags, publicKey } = key;
  return {
    id: sshKeyResourceId(subscriptionId, key),
    name,
    type: TYPE,
    location,
    tags,
    properties: publicKey === '' ? {} : { publicKey },
  };
}

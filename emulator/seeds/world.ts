import type { ResourceGroupRecord, SubscriptionState, WorkspaceRecord } from '../core/state';
import type { Person } from '../entra/people';
import { TENANT_ID } from '../entra/tenant';
import { stableGuid } from '../sim/chance';
import type { PersonRef } from '../sim/compute-record';

/** What a seed decides; the rest of a subscription is alike for all. */
export type World = Pick<
  SubscriptionState,
  'resourceGroups' | 'workspaces' | 'computes' | 'quotas'
> &
  Partial<Pick<SubscriptionState, 'networks' | 'identities' | 'attachables' | 'locks' | 'sshKeys'>>;

export interface SeedOptions {
  subscriptionId: string;
  displayName: string;
  now: number;
  /** Number of computes, for the seeds whose size can be chosen. */
  count?: number;
  randomSeed: number;
  people: readonly Person[];
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function resourceGroup(name: string, location: string): ResourceGroupRecord {
  return { name, location, tags: {} };
}

interface NewWorkspace {
  name: string;
  resourceGroup: string;
  location: string;
  friendlyName: string;
  description: string;
  createdBy: Person;
  createdOnMs: number;
}

export function workspace({ createdBy, ...fields }: NewWorkspace): WorkspaceRecord {
  return {
    ...fields,
    tags: {},
    workspaceId: stableGuid('workspace', fields.resourceGroup, fields.name),
    createdBy: createdBy.upn,
  };
}

export function refOf({ oid, name }: Person): PersonRef {
  return { objectId: oid, tenantId: TENANT_ID, userName: name };
}

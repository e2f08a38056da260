import { z } from 'zod';

export const lockSchema = z.object({
  name: z.string(),
  /** `CanNotDelete`, `ReadOnly`, or what ARM may add. */
  level: z.string(),
  /** ARM id of what is locked; everything below it is locked too. */
  scope: z.string(),
  notes: z.string().optional(),
});
export type Lock = z.infer<typeof lockSchema>;

export const lockReportSchema = z.object({
  locks: z.array(lockSchema),
  /** ARM ids at which the caller may not read locks: there may be more than are listed. */
  unreadable: z.array(z.string()),
});
export type LockReport = z.infer<typeof lockReportSchema>;

/** Azure docs, "Lock your resources": whatever is below a locked scope inherits the lock. */
export function lockCovers(lock: Pick<Lock, 'scope'>, id: string): boolean {
  return `${id}/`.toLowerCase().startsWith(`${lock.scope.replace(/\/$/, '')}/`.toLowerCase());
}

/** A lock that is not known may refuse anything: the service will say. */
export const refusesWrites = ({ level }: Pick<Lock, 'level'>): boolean => level !== 'CanNotDelete';

/** What a locked scope is, as a person calls it: "resource group rg-ml". */
export function scopeLabel(scope: string): string {
  const parts = scope.split('/').filter(Boolean);
  const name = parts.at(-1) ?? '';
  if (parts.length === 2) return `the subscription ${name}`;
  const label = kinds[parts.at(-2)?.toLowerCase() ?? ''];
  return label === undefined ? name : `the ${label} ${name}`;
}

const kinds: Record<string, string> = {
  resourcegroups: 'resource group',
  workspaces: 'workspace',
  computes: 'compute',
  virtualnetworks: 'virtual network',
  subnets: 'subnet',
};

/** "the lock keep (ReadOnly) on the resource group rg-ml" */
export const lockLabel = ({ name, level, scope }: Lock): string =>
  `the lock ${name} (${level}) on ${scopeLabel(scope)}`;

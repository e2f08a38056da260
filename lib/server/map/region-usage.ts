import type { ResourceQuota, Usage } from '@azure/arm-machinelearning';
import { familyKey } from '../../domain/quota/quota';
import type {
  QuotaPlace,
  RegionUsage,
  UsageLine,
  WorkspaceLimit,
} from '../../domain/quota/region-usage';
import { parseWorkspaceId } from '../../domain/resource-id/resource-id';

/** The published examples write `workspaces/usages` and `workspace/usages` of one level. */
const levels =
  /\/(?<level>vmFamily|dedicatedCores|lowPriorityCores|totalCores|workspaces?(?:\/computes)?)\/(?:usages?|quotas?)$/i;

type Told = Pick<Usage, 'id' | 'type' | 'name'>;

/** Lines are told apart by type, since their names vary from one answer to the next. */
function levelOf({ type }: Told): string {
  const level = levels.exec(type ?? '')?.groups?.['level'] ?? '';
  return level.toLowerCase().replace(/^workspace(?=\/|$)/, 'workspaces');
}

/** Who uses what of a region. `quotas` is undefined for a caller who may not read them. */
export function regionUsageOf(
  location: string,
  usages: readonly Usage[],
  quotas: readonly ResourceQuota[] | undefined,
): RegionUsage {
  const amountOf = (level: string) =>
    usages.filter((usage) => levelOf(usage) === level).map(amount)[0];
  const dedicated = amountOf('dedicatedcores');
  const lowPriority = amountOf('lowprioritycores');
  const computes = amountOf('totalcores');
  return {
    location,
    ...(dedicated && { dedicated }),
    ...(lowPriority && { lowPriority }),
    ...(computes && { computes }),
    lines: usages.flatMap(lineOf),
    ...(quotas && { limits: limitsOf(quotas) }),
  };
}

const amount = ({ currentValue = 0, limit = -1 }: Usage) => ({ used: currentValue, limit });

function lineOf(usage: Usage): UsageLine[] {
  const level = levelOf(usage);
  const priority = isLowPriority(usage) ? 'LowPriority' : 'Dedicated';
  const line = { family: familyOf(usage), priority, ...amount(usage) } as const;
  // Half of all lines: no family has a limit of low priority of its own, and few are in use.
  if (priority === 'LowPriority' && line.used === 0) return [];
  if (level === 'vmfamily') return [line];
  const place = placeOf(usage);
  if (place === undefined) return [];
  if (level === 'workspaces') return [{ ...line, place }];
  const compute = computeOf(usage);
  return level === 'workspaces/computes' && compute !== undefined
    ? [{ ...line, place, compute }]
    : [];
}

/** A workspace without a limit of its own is listed with its family's. */
function limitsOf(quotas: readonly ResourceQuota[]): WorkspaceLimit[] {
  const ofFamilies = new Map(
    quotas
      .filter((quota) => levelOf(quota) === 'vmfamily')
      .map((quota) => [familyKey(familyOf(quota)), quota.limit]),
  );
  return quotas.flatMap((quota): WorkspaceLimit[] => {
    const place = levelOf(quota) === 'workspaces' ? placeOf(quota) : undefined;
    const family = familyOf(quota);
    const { limit = -1 } = quota;
    const isOwn = limit >= 0 && limit !== ofFamilies.get(familyKey(family));
    return place && isOwn ? [{ place, family, limit }] : [];
  });
}

const isLowPriority = ({ id, name }: Told): boolean =>
  /low_?priority/i.test(`${id?.split('/').at(-1)} ${name?.value}`);

/** The last part of the id; the totals' and, in some answers, a family's have none there. */
function familyOf({ id = '', name }: Told): string {
  const [, segment] = /\/(?:usages|quotas)\/([^/]+)$/i.exec(id) ?? [];
  return segment ?? name?.value ?? '';
}

function placeOf({ id = '' }: Told): QuotaPlace | undefined {
  const ref = parseWorkspaceId(id);
  return ref && { resourceGroup: ref.resourceGroup, workspace: ref.workspace };
}

const computeOf = ({ id = '' }: Told): string | undefined => /\/computes\/([^/]+)\//i.exec(id)?.[1];

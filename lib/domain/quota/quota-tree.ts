import { sameId } from '../resource-id/resource-id';
import type { VmPriority } from '../vm-size/vm-size';
import { familyKey } from './quota';
import type { QuotaPlace, RegionUsage, UsageLine } from './region-usage';

type Level = 'pool' | 'family' | 'workspace' | 'compute';

/**
 * One thing that uses quota, with all that uses it within. `rest` is by how much those within it
 * miss what the service says of the whole: what the caller may not see, or, below zero, figures of
 * the service that are not of the same moment.
 */
export interface QuotaNode {
  level: Level | 'rest';
  /** Unlike every other one's of the tree. */
  id: string;
  priority: VmPriority;
  used: number;
  /** -1: none of its own. */
  limit: number;
  /** As the service names it; absent at the level of the pool. */
  family?: string;
  place?: QuotaPlace;
  compute?: string;
  children: readonly QuotaNode[];
}

/** The region's pools, and below them families, workspaces and computes: each level adds up. */
export function quotaTree(usage: RegionUsage): QuotaNode[] {
  return (['Dedicated', 'LowPriority'] as const).map((priority) => poolNode(usage, priority));
}

function poolNode(usage: RegionUsage, priority: VmPriority): QuotaNode {
  const total = priority === 'Dedicated' ? usage.dedicated : usage.lowPriority;
  const groups = grouped(
    usage.lines.filter((line) => line.priority === priority),
    ({ family }) => familyKey(family),
  );
  const families = groups.map((lines) => familyNode(usage, lines));
  return whole({ level: 'pool', id: priority, priority, limit: -1, ...total }, families);
}

function familyNode({ limits }: RegionUsage, lines: readonly [UsageLine, ...UsageLine[]]) {
  const own = lines.find(({ place }) => place === undefined);
  const { family, priority } = own ?? lines[0];
  const inWorkspaces = [
    ...lines.filter(({ place }) => place !== undefined),
    ...(limits ?? []).filter(
      (limit) => priority === 'Dedicated' && familyKey(limit.family) === familyKey(family),
    ),
  ];
  const id = `${priority}/${familyKey(family)}`;
  const workspaces = grouped(inWorkspaces, ({ place }) => placeKey(place)).map((some) =>
    workspaceNode({ id, family, priority }, some),
  );
  const { used, limit = -1 } = own ?? {};
  return whole({ level: 'family', id, family, priority, used, limit }, workspaces);
}

type Within = Pick<UsageLine, 'place' | 'limit'> & Partial<Pick<UsageLine, 'used' | 'compute'>>;

function workspaceNode(
  above: { id: string; family: string; priority: VmPriority },
  lines: readonly Within[],
): QuotaNode {
  const own = lines.find(({ compute, used }) => compute === undefined && used !== undefined);
  const limited = lines.find(({ used }) => used === undefined) ?? own;
  const place = lines.find((line) => line.place)?.place;
  const within = { ...above, ...(place && { place }) };
  const id = `${above.id}/${placeKey(place)}`;
  const computes = lines.flatMap(({ compute, used = 0, limit }): QuotaNode[] =>
    compute === undefined
      ? []
      : [
          {
            ...within,
            level: 'compute',
            id: `${id}/${compute}`,
            compute,
            used,
            limit,
            children: [],
          },
        ],
  );
  const limit = limited?.limit ?? -1;
  return whole({ ...within, level: 'workspace', id, used: own?.used, limit }, computes);
}

const placeKey = (place: QuotaPlace | undefined): string =>
  place ? `${place.resourceGroup}/${place.workspace}`.toLowerCase() : '';

export const samePlace = (a: QuotaPlace, b: QuotaPlace): boolean =>
  sameId(placeKey(a), placeKey(b));

type Whole = Omit<QuotaNode, 'used' | 'children'> & { used?: number | undefined };

/** A node of which the service tells nothing is the sum of what lies within. */
function whole({ used, ...node }: Whole, within: readonly QuotaNode[]): QuotaNode {
  const sum = within.reduce((cores, child) => cores + child.used, 0);
  const rest = (used ?? sum) - sum;
  const missing: QuotaNode = {
    ...node,
    level: 'rest',
    id: `${node.id}/*`,
    used: rest,
    limit: -1,
    children: [],
  };
  return { ...node, used: used ?? sum, children: rest === 0 ? within : [...within, missing] };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

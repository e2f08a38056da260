import type { CostGroup } from '@/lib/domain/cost/cost-groups';
import { ownerName, type Costed } from './cost-row';

/** Whose costs they are: any row that knows the owner's name says it for all. */
export function ownerOfGroup({ key, rows }: CostGroup<Costed>): string {
  const names = rows.map(ownerName);
  return names.find((name) => name.toLowerCase() !== key) ?? names[0] ?? key;
}

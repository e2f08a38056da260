import {
  createSerializer,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from 'nuqs';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { vmPriorities, type VmPriority } from '../../domain/vm-size/vm-size';
import { routes } from './routes';

/** What the page of the quota shows, as its address says it; what is as usual is left out there. */
export const quotaSearch = {
  /** Absent: the region of the workspace. */
  location: parseAsString,
  q: parseAsString.withDefault(''),
  /** Only what is in use. */
  used: parseAsBoolean.withDefault(false),
  /** vCPUs to free beside those that are free; absent: nobody asks how to. */
  free: parseAsInteger,
  family: parseAsString,
  priority: parseAsStringLiteral(vmPriorities).withDefault('Dedicated'),
};

export type QuotaSearch = inferParserType<typeof quotaSearch>;

const serialize = createSerializer(quotaSearch);

/** The page of the quota, asked how to free so many vCPUs beside those that are free. */
export const freeCoresHref = (
  ref: WorkspaceRef,
  need: { cores: number; priority: VmPriority; family?: string; location?: string },
): string => {
  const { cores, ...rest } = need;
  return routes.quota(ref) + serialize({ free: cores, ...rest });
};

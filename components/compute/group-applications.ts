import type { Instance } from '@/lib/domain/compute/compute';

type Application = NonNullable<Instance['applications']>[number];

/** In the studio's order; the service writes "Jupyter Lab" as well as "JupyterLab". */
const own = [/^jupyter ?lab$/i, /^jupyter$/i, /^vs ?code\b/i, /^r ?studio$/i, /^terminal$/i];

const rankOf = ({ name }: Application): number => {
  const rank = own.findIndex((pattern) => pattern.test(name));
  return rank === -1 ? own.length : rank;
};

/** Those that every instance may have, in the studio's order, and what was added to this one. */
export function groupApplications(applications: readonly Application[]): {
  own: Application[];
  custom: Application[];
} {
  const sorted = applications.toSorted((a, b) => rankOf(a) - rankOf(b));
  return {
    own: sorted.filter((one) => rankOf(one) < own.length),
    custom: sorted.filter((one) => rankOf(one) === own.length),
  };
}

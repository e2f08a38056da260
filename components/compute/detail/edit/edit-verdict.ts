import type { Cluster } from '@/lib/domain/compute/compute';
import { toneOf } from '@/lib/domain/compute/compute-state';
import { mayDo, type Permission } from '@/lib/domain/permission/permission';
import { firstNo, no, yes, type Verdict } from '@/lib/domain/verdict/verdict';

/**
 * Whether a cluster may be edited now. The service takes one change of a compute at a time and
 * answers another with a conflict.
 */
export function editVerdict(
  cluster: Cluster,
  permissions: readonly Permission[] | undefined,
  isUnderWay: boolean,
): Verdict {
  const { name } = cluster;
  return firstNo(
    mayDo(permissions, 'write'),
    isUnderWay || toneOf(cluster) === 'busy'
      ? no(`${name} is being changed; wait until Azure is done`)
      : yes,
  );
}

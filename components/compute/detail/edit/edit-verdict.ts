import type { Compute } from '@/lib/domain/compute/compute';
import { toneOf } from '@/lib/domain/compute/compute-state';
import { mayDo, type Permission } from '@/lib/domain/permission/permission';
import { firstNo, no, yes, type Verdict } from '@/lib/domain/verdict/verdict';

/**
 * Whether a compute may be changed now. The service takes one change of a compute at a time and
 * answers another with a conflict.
 */
export function editVerdict(
  compute: Compute,
  permissions: readonly Permission[] | undefined,
  isUnderWay: boolean,
): Verdict {
  const { name } = compute;
  return firstNo(
    mayDo(permissions, 'write'),
    isUnderWay || toneOf(compute) === 'busy'
      ? no(`${name} is being changed; wait until Azure is done`)
      : yes,
  );
}

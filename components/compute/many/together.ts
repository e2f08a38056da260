import { count } from '@/lib/domain/text/count';
import { blocked, doubt, ok, type Judgement } from '@/lib/domain/preflight/check';
import { lineLabel, quotaLeft, type Quota } from '@/lib/domain/quota/quota';
import { figure } from '@/lib/domain/text/figure';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';

const remedy = 'Ask for more quota, take fewer people, or choose a smaller size.';

/** Whether the region has the vCPUs for all instances; a stopped one keeps its own. */
export function togetherJudgement(people: number, size: VmSize, quota: Quota): Judgement {
  const needed = people * size.vCPUs;
  const { vCPUs: left, line } = quotaLeft(quota, size, 'Dedicated');
  const inLine = line ? ` of ${lineLabel(line)}` : '';
  const takes = `${count(people, 'instance')} of ${size.vCPUs} vCPUs take ${needed}`;
  if (needed <= left) {
    return ok(
      Number.isFinite(left)
        ? `${takes} of the ${figure(left)} that are left${inLine}.`
        : `${takes}.`,
    );
  }
  const fitting = Math.floor(left / size.vCPUs);
  const short = `${takes}, and ${figure(left)} are left${inLine}`;
  return fitting === 0
    ? blocked(`${short}: there is no room for any.`, remedy)
    : doubt(`${short}: ${fitting} would be created, the others would fail.`, remedy);
}

/** As if all machines were one: what it takes and costs is what all do. */
export function ofMany(people: number, size: VmSize): VmSize {
  const { dedicated, ...price } = size.price;
  return {
    ...size,
    vCPUs: people * size.vCPUs,
    price: { ...price, ...(dedicated !== undefined && { dedicated: people * dedicated }) },
  };
}

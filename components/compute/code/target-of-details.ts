import { clusterSettingsOf } from '@/lib/domain/arm-body/cluster-settings';
import { instanceSettingsOf } from '@/lib/domain/arm-body/instance-settings';
import { attachOf } from '@/lib/domain/attach/attach-of';
import type { CodeTarget } from '@/lib/domain/code/subject';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';

/** What would make a compute like this one; undefined for a type that nothing here makes. */
export function targetOfDetails({ compute, arm }: ComputeDetails): CodeTarget | undefined {
  switch (compute.kind) {
    case 'cluster':
      return clusterSettingsOf(arm);
    case 'instance':
      return instanceSettingsOf(arm);
    case 'inference':
    case 'attached':
      return attachOf(arm);
  }
}

import type { KeyValue } from '@/components/ui/key-value-list';
import type { InstanceType } from '@/lib/domain/attach/instance-type';

/** What jobs may ask a cluster for, a line each. */
export const instanceTypeItems = (types: readonly InstanceType[]): readonly KeyValue[] =>
  types.map(({ name, requests, limits, nodeSelector }) => ({
    label: name,
    value:
      [
        partOf('requests', resourcesText(requests)),
        partOf('limits', resourcesText(limits)),
        partOf('on nodes with', labelsText(nodeSelector)),
      ]
        .filter(Boolean)
        .join('; ') || '—',
  }));

const partOf = (title: string, text: string): string => (text === '' ? '' : `${title} ${text}`);

const resourcesText = ({ cpu, memory, gpu }: InstanceType['requests']): string =>
  [cpu && `${cpu} CPU`, memory && `${memory} memory`, gpu && `${gpu} GPU`]
    .filter(Boolean)
    .join(', ');

const labelsText = (labels: InstanceType['nodeSelector']): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

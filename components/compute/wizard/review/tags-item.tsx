import type { KeyValue } from '@/components/ui/key-value-list';
import type { Tags } from '@/lib/domain/compute/tags';
import { Lines } from './lines';
import { item } from './review-items';

export function tagsItem(tags: Tags): KeyValue {
  const lines = Object.entries(tags).map(([name, value]) => `${name}: ${value}`);
  return item('tags', lines.length === 0 ? 'None' : <Lines lines={lines} />);
}

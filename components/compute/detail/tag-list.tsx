'use client';

import { KeyValueList } from '@/components/ui/key-value-list';
import { Section } from './section';

/** The tags of the resource, if it has any. */
export function TagList({ tags }: { tags: Record<string, string> | undefined }) {
  const items = Object.entries(tags ?? {}).map(([label, value]) => ({
    label,
    value: value || '—',
  }));
  if (items.length === 0) return null;
  return (
    <Section title="Tags">
      <KeyValueList items={items} />
    </Section>
  );
}

import type { ReactNode } from 'react';
import type { KeyValue } from '@/components/ui/key-value-list';
import { createFieldLabels, type CreateField } from '@/lib/domain/compute/create-form/create-form';
import { parsePublicKey } from '@/lib/domain/ssh/public-key';

export const item = (field: CreateField, value: ReactNode): KeyValue => ({
  label: createFieldLabels[field],
  value,
});

export const yesOrNo = (is: boolean): string => (is ? 'Yes' : 'No');

export function keyText(publicKey: string): string {
  const parsed = parsePublicKey(publicKey);
  if (!parsed.ok) return publicKey;
  const { type, bits, comment } = parsed.key;
  return [type, `${bits} bits`, comment].filter(Boolean).join(', ');
}

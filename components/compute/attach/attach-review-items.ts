import { get } from 'react-hook-form';
import type { KeyValue } from '@/components/ui/key-value-list';
import {
  attachFieldLabels,
  type AttachField,
  type AttachForm,
} from '@/lib/domain/attach/attach-form';
import { attachFormFields, secretAttachFields } from '@/lib/domain/attach/attach-form-fields';
import { purposeWords } from '@/lib/domain/attach/attach-words';
import { identityLabels } from '../wizard/shared/identity-labels';

const wordsOf: Partial<Record<AttachField, (form: AttachForm) => string>> = {
  purpose: ({ purpose }) => purposeWords[purpose].title,
  'network.mode': ({ network }) => (network.mode === 'basic' ? 'Basic' : 'Advanced'),
  'loadBalancer.type': ({ loadBalancer }) =>
    loadBalancer.type === 'PublicIp' ? 'Public' : 'Internal',
  'tls.mode': ({ tls }) => tlsWords[tls.mode],
  'tls.overwriteExistingDomain': ({ tls }) => (tls.overwriteExistingDomain ? 'Yes' : 'No'),
  'identity.type': ({ identity }) => identityLabels[identity.type],
  'identity.ids': ({ identity }) => identity.ids.map(lastSegment).join(', '),
  instanceTypes: ({ instanceTypes }) => instanceTypes.map(({ name }) => name).join(', '),
  'account.by': ({ account }) => (account.by === 'password' ? 'Password' : 'Private key'),
};
const tlsWords = { off: 'Off', own: 'Own certificate', leaf: 'Leaf domain' } as const;

const lastSegment = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** All that was filled in, a line each; what is secret is only said to be there. */
export const attachReviewItems = (form: AttachForm): readonly KeyValue[] =>
  attachFormFields(form).map((field) => ({
    label: attachFieldLabels[field],
    value: reviewText(form, field) || '—',
  }));

function reviewText(form: AttachForm, field: AttachField): string {
  const typed: unknown = get(form, field);
  if (isSecret(field)) return typed === '' ? '' : 'Given, not shown';
  return wordsOf[field]?.(form) ?? (typeof typed === 'string' ? typed.trim() : '');
}

const isSecret = (field: AttachField): boolean =>
  secretAttachFields.some((secret) => secret === field);

/** What there is to know of a compute that exists: its name stands above, its secrets nowhere. */
export const attachedItems = (form: AttachForm): readonly KeyValue[] =>
  attachFormFields(form)
    .filter((field) => !isSecret(field) && field !== 'name' && field !== 'description')
    .map((field) => ({ label: attachFieldLabels[field], value: reviewText(form, field) || '—' }));

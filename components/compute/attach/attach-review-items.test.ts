import { describe, expect, test } from 'vitest';
import { emptyAttachForm, type AttachForm } from '@/lib/domain/attach/attach-form';
import { attachedItems, attachReviewItems } from './attach-review-items';

const textOf = (items: ReturnType<typeof attachReviewItems>) => JSON.stringify(items);

function withSecrets(form: AttachForm): AttachForm {
  return {
    ...form,
    accessToken: 'secret-token',
    account: {
      ...form.account,
      password: 'secret-password',
      privateKey: 'secret-key',
      passphrase: 'secret-passphrase',
    },
    tls: { ...form.tls, certificate: 'secret-certificate', key: 'secret-tls-key' },
  };
}

describe('no secret is shown', () => {
  const machine = withSecrets(emptyAttachForm('VirtualMachine', 'eastus'));
  const aks = withSecrets(emptyAttachForm('AKS', 'eastus'));
  test.each([
    ['a password', machine],
    ['a key', { ...machine, account: { ...machine.account, by: 'key' } }],
    ['a token', withSecrets(emptyAttachForm('Databricks', 'eastus'))],
    ['a certificate', { ...aks, tls: { ...aks.tls, mode: 'own' } }],
  ] satisfies [string, AttachForm][])('%s', (_, form) => {
    expect(textOf(attachReviewItems(form))).toContain('Given, not shown');
    expect(textOf(attachReviewItems(form))).not.toContain('secret');
    expect(textOf(attachedItems(form))).not.toMatch(/secret|Given/);
  });
});

test('choices are told in words, and what is empty as such', () => {
  const aks = emptyAttachForm('AKS', 'eastus');
  expect(attachReviewItems({ ...aks, name: 'scoring', agentVmSize: 'Standard_D4s_v3' })).toEqual([
    { label: 'Compute name', value: 'scoring' },
    { label: 'Description', value: '—' },
    { label: 'Region', value: 'eastus' },
    { label: 'Cluster purpose', value: 'Production' },
    { label: 'Virtual machine size', value: 'Standard_D4s_v3' },
    { label: 'Number of nodes', value: '3' },
    { label: 'Network configuration', value: 'Basic' },
    { label: 'Load balancer', value: 'Public' },
    { label: 'TLS', value: 'Off' },
  ]);
});

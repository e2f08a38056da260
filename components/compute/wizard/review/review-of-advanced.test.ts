import { expect, test } from 'vitest';
import {
  goodPassword,
  publicKey,
  withSsh,
} from '@/lib/domain/compute/create-form/cluster-form.fixture';
import { clusterForm } from '@/lib/domain/compute/create-form/create-form.fixture';
import { reviewOfAdvanced } from './review-of-advanced';

const valuesOf = (...form: Parameters<typeof reviewOfAdvanced>) =>
  Object.fromEntries(reviewOfAdvanced(...form).map(({ label, value }) => [label, value]));

test('a password is dots that do not tell its length, a key is told by its kind', () => {
  const values = valuesOf(withSsh({ publicKey }));
  expect(values).toMatchObject({
    'SSH user name': 'dana',
    'Admin password': '••••••••',
    'SSH public key': 'ssh-ed25519, 256 bits, dana@desk',
  });
  expect(JSON.stringify(values)).not.toContain(goodPassword);
});

test('what is switched off is not there, whatever was typed before', () => {
  const values = valuesOf({
    ...withSsh({ enabled: false }),
    subnetId: 'leftover',
    identity: { type: 'None', ids: ['leftover'], pasted: 'leftover' },
  });
  expect(values).toMatchObject({
    'Enable SSH access': 'No',
    'Virtual network': 'None',
    'Managed identity': 'None',
    Tags: 'None',
  });
  expect(JSON.stringify(values)).not.toContain('leftover');
  expect(values).not.toHaveProperty('Admin password');
});

test('numbers are said as they are sent', () => {
  const scale = { minNodes: ' 1', maxNodes: '10 ', idleSeconds: '900' };
  expect(valuesOf({ ...clusterForm, scale })).toMatchObject({
    'Minimum number of nodes': 1,
    'Maximum number of nodes': 10,
    'Idle seconds before scale down': '900 (15 minutes)',
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { createComputeSchema } from '../create-compute';
import { identityIdNamed, withIdentity, withSsh } from './cluster-form.fixture';
import { clusterForm, instanceForm } from './create-form.fixture';
import { clusterRequest, toCreateRequest } from './to-create-request';

test('a cluster', () => {
  const request = toCreateRequest({
    ...clusterForm,
    vmPriority: 'LowPriority',
    scale: { minNodes: ' 1', maxNodes: '10', idleSeconds: '900' },
  });
  expect(createComputeSchema.parse(request)).toEqual({
    kind: 'cluster',
    location: 'eastus',
    vmSize: 'Standard_DS3_v2',
    vmPriority: 'LowPriority',
    scale: { minNodes: 1, maxNodes: 10, idleSeconds: 900 },
    nodePublicIp: true,
    identity: { type: 'None' },
    isolatedNetwork: false,
    tags: {},
  });
});

test('an instance has neither priority nor nodes', () => {
  const request = toCreateRequest({ ...instanceForm, vmPriority: 'LowPriority' });
  expect(createComputeSchema.parse(request)).toEqual({
    kind: 'instance',
    location: 'eastus',
    vmSize: 'Standard_DS3_v2',
    schedules: [],
    nodePublicIp: true,
    identity: { type: 'None' },
    singleSignOn: true,
    scripts: {},
    applications: [],
    tags: {},
  });
});

test('a key in PEM is sent as OpenSSH writes it', () => {
  const { publicKey: pem } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const { ssh } = clusterRequest(withSsh({ publicKey: pem }));
  expect(ssh?.publicKey).toMatch(/^ssh-ed25519 \S+$/);
});

test('an identity that is chosen and pasted is sent once', () => {
  const id = identityIdNamed('a');
  const { identity } = clusterRequest(withIdentity({ ids: [id], pasted: id.toUpperCase() }));
  expect(identity).toEqual({ type: 'UserAssigned', ids: [id] });
});

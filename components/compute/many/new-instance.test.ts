import { expect, test } from 'vitest';
import { formForMany, newInstanceOf } from './new-instance';

const me = {
  id: '11111111-1111-4111-8111-111111111111',
  tenantId: '22222222-2222-4222-8222-222222222222',
};
const dana = { id: '33333333-3333-4333-8333-333333333333', name: 'Dana Doe' };

test('each instance is assigned to its person, and has the name of its row', () => {
  const form = { ...formForMany('westeurope', me), vmSize: 'Standard_DS3_v2', createStopped: true };
  const made = newInstanceOf(form, { person: dana, name: 'dana-ci' });
  expect(made).toMatchObject({ key: dana.id, name: 'dana-ci', thenStop: true });
  expect(made.request).toMatchObject({
    kind: 'instance',
    vmSize: 'Standard_DS3_v2',
    assignedTo: { objectId: dana.id, tenantId: me.tenantId },
  });
});

test('SSH waits for the key of its user', () => {
  const form = formForMany('westeurope', me);
  const ssh = { ...form.ssh, enabled: true, publicKey: 'ssh-ed25519 AAAA' };
  const made = newInstanceOf(
    { ...form, vmSize: 'Standard_DS3_v2', ssh },
    { person: dana, name: 'dana-ci' },
  );
  expect(made.request.ssh).toEqual({});
});

import { expect, test } from 'vitest';
import { publicKey } from '@/lib/domain/compute/create-form/cluster-form.fixture';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { instanceForm } from '@/lib/domain/compute/create-form/create-form.fixture';
import { rStudio } from '../instance/application-presets';
import { reviewOfApplications } from './review-of-applications';
import { reviewOfSecurity } from './review-of-security';

const valuesOf = (items: ReturnType<typeof reviewOfSecurity>) =>
  Object.fromEntries(items.map(({ label, value }) => [label, value]));

const someone = { objectId: 'AAAAAAAA-0000-4000-8000-000000000001', tenantId: 'tenant' };
const assignedTo: CreateForm['assignedTo'] = {
  ...someone,
  enabled: true,
  how: 'search',
  name: 'Dana Scientist',
};
const creation: CreateForm['scripts']['creation'] = {
  ...instanceForm.scripts.creation,
  enabled: true,
  source: 'inline',
  text: 'echo one\necho two\n',
};

test('a key is told by its kind', () => {
  const ssh = { ...instanceForm.ssh, enabled: true, publicKey };
  const sshKey = { source: 'paste', storedId: '' } as const;
  expect(valuesOf(reviewOfSecurity({ ...instanceForm, ssh, sshKey }))).toMatchObject({
    'Enable SSH access': 'Yes',
    'SSH public key': 'ssh-ed25519, 256 bits, dana@desk',
  });
});

test('for another user the key comes later, and code switches single sign-on off', () => {
  const ssh = { ...instanceForm.ssh, enabled: true, publicKey };
  const scripts = { ...instanceForm.scripts, creation };
  expect(valuesOf(reviewOfSecurity({ ...instanceForm, ssh, assignedTo, scripts }))).toMatchObject({
    'SSH public key': 'Set up an SSH key later',
    User: 'Dana Scientist',
    'Object ID': someone.objectId.toLowerCase(),
    'Enable single sign-on': 'No',
  });
});

test('what is switched off is not there, whatever was typed before', () => {
  const ssh = { ...instanceForm.ssh, publicKey };
  const values = valuesOf(
    reviewOfSecurity({ ...instanceForm, ssh, assignedTo: { ...assignedTo, enabled: false } }),
  );
  expect(values).toMatchObject({ 'Enable SSH access': 'No', 'Assign to another user': 'No' });
  expect(JSON.stringify(values)).not.toMatch(/dana/i);
});

test('scripts and applications are summed up', () => {
  const scripts = { ...instanceForm.scripts, creation };
  const values = valuesOf(
    reviewOfApplications({ ...instanceForm, scripts, applications: [rStudio] }),
  );
  expect(values).toMatchObject({
    'Creation script': 'Inline, 2 lines',
    'Creation script timeout': '15m',
    'Provision with a startup script': 'No',
  });
  expect(JSON.stringify(values)).toContain('8787 as 8787');
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeBodyOf } from '../../arm-body/compute-body';
import { instanceSettingsOf } from '../../arm-body/instance-settings';
import { anyInstance } from '../create-instance.fixture';
import { createComputeSchema, type CreateInstance } from '../create-compute';
import type { CreateForm } from './create-form';
import { facts } from './create-form.fixture';
import { createFormProblems } from './create-form-problems';
import { instanceFormOf } from './instance-form-of';
import { instanceRequest } from './instance-request';

const isTidy = (text: string) => text.trim() === text;

/** Requests as a person could have typed them: their form has nothing to complain of. */
const requests = anyInstance.filter(({ description = '', tags }) => {
  const names = Object.keys(tags).map((name) => name.toLowerCase());
  return isTidy(description) && names.every(isTidy) && new Set(names).size === names.length;
});
const forms = requests.map((request) => ({ request, form: instanceFormOf(request, 'dana-ci') }));
const nothingKnown = { ...facts, sizes: undefined, quota: undefined, networks: undefined };

test('every combination of options is right, and comes back as it was', () => {
  fc.assert(
    fc.property(forms, ({ request, form }) => {
      expect(createFormProblems(form, nothingKnown)).toEqual({});
      expect(instanceRequest(form)).toEqual(request);
    }),
  );
});

test('what the form asks for reaches ARM and comes back without loss', () => {
  fc.assert(
    fc.property(forms, ({ form }) => {
      const request = instanceRequest(form);
      expect(createComputeSchema.parse(JSON.parse(JSON.stringify(request)))).toEqual(request);
      expect(instanceSettingsOf(computeBodyOf(request))).toEqual(request);
    }),
  );
});

const leftover = { name: 'x y', value: 'x' };

/** The same wishes, less tidily: blanks, empty rows, leftovers of what was switched off. */
const untidy = (form: CreateForm): CreateForm => ({
  ...form,
  idle: form.idle.enabled
    ? { ...form.idle, amount: ` ${form.idle.amount} ` }
    : { ...form.idle, amount: 'soon' },
  ssh: form.ssh.enabled
    ? { ...form.ssh, password: 'x', publicKey: ` ${form.ssh.publicKey}\n` }
    : { enabled: false, adminUserName: 'x y', password: 'x', publicKey: 'x' },
  assignedTo: form.assignedTo.enabled
    ? {
        ...form.assignedTo,
        objectId: ` ${form.assignedTo.objectId.toUpperCase()}`,
        tenantId: `${form.assignedTo.tenantId}\n`,
      }
    : { ...form.assignedTo, name: 'Dana', objectId: 'leftover' },
  scripts: {
    creation: untidyScript(form.scripts.creation),
    startup: untidyScript(form.scripts.startup),
  },
  applications: form.applications.map((row) => ({
    ...row,
    name: ` ${row.name}`,
    targetPort: `${row.targetPort} `,
    environment: [{ name: ' ', value: '' }, ...row.environment],
    mounts: [...row.mounts, { source: '', target: ' ', readOnly: true }],
  })),
  network: { ...form.network, resourceGroup: 'net' },
  subnetId: form.network.choice === 'none' ? 'leftover' : ` ${form.subnetId}`,
  vmPriority: 'LowPriority',
  scale: { minNodes: 'x', maxNodes: '', idleSeconds: '' },
  isolatedNetwork: true,
});

const untidyScript = (script: CreateForm['scripts']['creation']) =>
  script.enabled
    ? { ...script, arguments: ` ${script.arguments} `, ...otherSource(script.source) }
    : { ...script, path: 'setup.txt', timeout: { amount: '', unit: 's' as const } };

const otherSource = (source: 'file' | 'inline') =>
  source === 'file' ? { text: 'echo\r\n' } : { path: leftover.name };

test('how it was typed changes nothing', () => {
  fc.assert(
    fc.property(forms, ({ form }) => {
      expect(createFormProblems(untidy(form), nothingKnown)).toEqual({});
      expect(instanceRequest(untidy(form))).toEqual(instanceRequest(form));
    }),
  );
});

test('a timeout without a unit is one of seconds', () => {
  const request: CreateInstance = {
    ...instanceRequest(instanceFormOf(instanceSettingsOf({}), 'dana-ci')),
    scripts: { creation: { source: 'file', path: 'a.sh', timeout: '90' } },
  };
  expect(instanceFormOf(request, 'dana-ci').scripts.creation.timeout).toEqual({
    amount: '90',
    unit: 's',
  });
});

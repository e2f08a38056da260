import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachRequest } from '@/lib/domain/attach/attach-request';
import { attachWays } from '@/lib/domain/attach/attach-ways';
import { armTemplate } from '@/lib/domain/code/arm-template';
import { readCode } from '@/lib/domain/code/read/read-code';
import { anyCluster } from '@/lib/domain/compute/create-cluster.fixture';
import { anyInstance } from '@/lib/domain/compute/create-instance.fixture';
import { emptyCreateForm } from '@/lib/domain/compute/create-form/create-form';
import { toCreateRequest } from '@/lib/domain/compute/create-form/to-create-request';
import { importedAttachForm, importedForm, isOfWay, regionLeftOut } from './imported-form';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg-ml',
  workspace: 'contoso-ml',
};
const name = 'cpu-1';
const from = (text: string) => {
  const read = readCode(text);
  if (!read.ok || !read.name) throw new Error(`Not read: ${text}`);
  return { notation: read.notation, name: read.name, target: read.target, notUsed: read.notUsed };
};

test('a template of a cluster fills in the form that made it', () => {
  fc.assert(
    fc.property(anyCluster, (cluster) => {
      // The service tells no password, and blanks around a text are not sent.
      const { ssh: _, ...rest } = cluster;
      const target = { ...rest, description: 'For training', tags: { team: 'vision' } };
      const text = armTemplate.write({ name, workspace, target });
      const form = importedForm('cluster', from(text), 'westeurope');
      expect(form.name).toBe(name);
      expect(toCreateRequest(form)).toEqual(target);
    }),
    { numRuns: 50 },
  );
});

test('an instance is in the region of the workspace, wherever the text has it', () => {
  fc.assert(
    fc.property(anyInstance, (target) => {
      const text = armTemplate.write({ name, workspace, target });
      const form = importedForm('instance', from(text), 'westeurope');
      expect(form.location).toBe('westeurope');
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['an instance elsewhere', 'computeinstance', 'eastus', 'eastus'],
  ['an instance at home', 'computeinstance', 'West Europe', undefined],
  ['an instance of which no region is said', 'computeinstance', undefined, undefined],
  ['a cluster, which may be elsewhere', 'amlcompute', 'eastus', undefined],
])('the region that is left out: %s', (_, type, location, leftOut) => {
  const region = location === undefined ? '' : `location: ${location}\n`;
  const text = `name: cpu-1\ntype: ${type}\nsize: Standard_DS3_v2\n${region}`;
  expect(regionLeftOut(from(text), 'westeurope')).toBe(leftOut);
});

test.each([
  ['Standard_NC6s_v3', 'GPU'],
  ['STANDARD_ND40RS_V2', 'GPU'],
  ['Standard_DS3_v2', 'CPU'],
])('%s is of the type %s', (size, vmType) => {
  const text = `name: cpu-1\ntype: amlcompute\nsize: ${size}\n`;
  expect(importedForm('cluster', from(text), 'westeurope')).toMatchObject({
    vmType,
    location: 'westeurope',
  });
});

test('without an import the form is empty', () => {
  expect(importedForm('instance', undefined, 'westeurope')).toEqual(
    emptyCreateForm('instance', 'westeurope'),
  );
});

test('a template of Databricks fills in its form, with the token to be entered anew', () => {
  const target = {
    computeType: 'Databricks',
    workspaceUrl: 'adb-1.2.azuredatabricks.net',
    accessToken: 'never shown',
  } as const;
  const text = armTemplate.write({ name, workspace, target });
  const form = importedAttachForm(from(text), 'westeurope');
  expect(form && attachRequest(form)).toEqual({ ...target, accessToken: '' });
});

test('a new AKS cluster is of another form than one that is there', () => {
  const existing = {
    computeType: 'AKS',
    source: 'existing',
    resourceId: '/subscriptions/1',
  } as const;
  const isFor = (id: string) => attachWays.some((way) => way.id === id && isOfWay(way)(existing));
  expect(isFor('aks')).toBe(true);
  expect(isFor('new-aks')).toBe(false);
  expect(isFor('kubernetes')).toBe(false);
});

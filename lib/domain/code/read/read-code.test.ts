import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySubject } from '../any-target.fixture';
import { armTemplate } from '../arm-template';
import { differences, isSecretPath } from '../differences';
import { rest } from '../rest';
import { readCode } from './read-code';

/** What no answer of ARM tells, so that nothing reads it either. */
const untold = (path: string): boolean => isSecretPath(path) || path === 'ssh';

describe.each([
  ['ARM template', armTemplate],
  ['REST request', rest],
])('%s', (title, notation) => {
  test('is read back to the same target, but for secrets', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const read = readCode(notation.write(subject));
        expect(read).toMatchObject({ ok: true, notation: title, name: subject.name });
        if (!read.ok) return;
        const lost = differences(subject.target, read.target).filter((path) => !untold(path));
        expect(lost).toEqual([]);
      }),
    );
  });

  test('has nothing that is not used', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const read = readCode(notation.write(subject));
        expect(read).toHaveProperty('notUsed', []);
      }),
    );
  });
});

const user =
  '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/u';

test.each<[command: string, name: string, target: object]>([
  [
    'az ml computetarget create amlcompute -n cpu --min-nodes 1 --max-nodes 1 -s STANDARD_D3_V2',
    'cpu',
    { kind: 'cluster', vmSize: 'STANDARD_D3_V2', scale: { minNodes: 1, maxNodes: 1 } },
  ],
  [
    'az ml computetarget create amlcompute --name lowpriocluster --vm-size Standard_NC6 --max-nodes 5 --vm-priority lowpriority',
    'lowpriocluster',
    { vmPriority: 'LowPriority', scale: { minNodes: 0, maxNodes: 5, idleSeconds: 120 } },
  ],
  [
    `az ml computetarget create amlcompute --name cpu-cluster --vm-size Standard_NC6 --max-nodes 5 --assign-identity '${user}'`,
    'cpu-cluster',
    { identity: { type: 'UserAssigned', ids: [user] } },
  ],
  [
    "az ml computetarget create amlcompute --name cpu-cluster --vm-size Standard_NC6 --max-nodes 5 --assign-identity '[system]'",
    'cpu-cluster',
    { identity: { type: 'SystemAssigned' } },
  ],
  [
    'az ml computetarget create computeinstance  -n instance -s "STANDARD_D3_V2" -v',
    'instance',
    { kind: 'instance', vmSize: 'STANDARD_D3_V2' },
  ],
  [
    'az ml computetarget attach remote -n vm -a vm.example.com -u me -p hunter2 --ssh-port 2222',
    'vm',
    {
      computeType: 'VirtualMachine',
      address: 'vm.example.com',
      sshPort: 2222,
      account: { by: 'password', userName: 'me', password: 'hunter2' },
    },
  ],
  [
    'az ml compute create --name=cpu --type AmlCompute \\\n  --size Standard_DS3_v2 `\n  --max-instances=9',
    'cpu',
    { kind: 'cluster', vmSize: 'Standard_DS3_v2', scale: { maxNodes: 9 } },
  ],
  [
    "$ az ml compute create -n cpu -t amlcompute --tags a=1 'b=two words' --tags c",
    'cpu',
    { tags: { a: '1', b: 'two words', c: '' } },
  ],
])('%s', (command, name, target) => {
  const read = readCode(`# how to make it\n${command}\n`);
  expect(read).toMatchObject({ ok: true, name, target, notUsed: [] });
});

test.each<[text: string, notUsed: string[]]>([
  ['az ml compute create -n c -t amlcompute --nonsense 3 --size X', ['--nonsense']],
  ['az ml compute create -n c -t amlcompute --max-instances many', ['max_instances']],
  ['az ml compute create -n c -t amlcompute --subnet default', ['network_settings.subnet']],
  ['az ml computetarget create amlcompute -n c --path .', ['--path']],
  [
    'name: c\ntype: amlcompute\nmin_instances: [1]\nfuture:\n  key: 1\n',
    ['min_instances', 'future.key'],
  ],
  [
    'name: i\ntype: computeinstance\nschedules:\n  compute_start_stop:\n    - action: dance\n',
    ['schedules.compute_start_stop[0].action'],
  ],
  [
    JSON.stringify({
      properties: { computeType: 'AmlCompute', properties: { osType: 'Windows', vmSize: 'A' } },
    }),
    ['properties.properties.osType'],
  ],
])('%s leaves %j', (text, notUsed) => {
  expect(readCode(text)).toMatchObject({ ok: true, notUsed });
});

test('values of what is not used are not told', () => {
  const read = readCode(
    'name: c\ntype: amlcompute\nssh_settings:\n  admin_passwort: Correct-horse-9\n',
  );
  expect(read).toMatchObject({ notUsed: ['ssh_settings.admin_passwort'] });
  expect(JSON.stringify(read)).not.toContain('Correct-horse-9');
});

test.each<[text: string, reason: RegExp, line?: number]>([
  ['', /nothing to read/],
  ['{\n  "resources": [\n    {"type": }\n  ]\n}', /not valid JSON/, 3],
  ['{"a": 1', /not valid JSON/, 1],
  ['[]', /object is expected/],
  ['{}', /no properties\.computeType/],
  ['{"resources": []}', /has no resource/],
  ['{"properties": {"computeType": "Toaster"}}', /cannot be made here/],
  ['name: a\nsize: [1\nmore: 1\n', /not valid YAML/, 3],
  ['{"a": [1, 2,]}', /not valid JSON/, 1],
  ['PUT /x\nA: b\n\n{\n "a": 1,\n}', /not valid JSON/, 6],
  ['just words', /Neither/],
  ['name: a\n', /no type/],
  ['type: toaster\n', /no compute/],
  ['az ml workspace list', /are read/],
  ['az ml compute create --file c.yml', /paste the YAML/],
  ['az ml compute create --name c', /needs a --type/],
  ["# first\naz ml compute create \\\n --name 'c", /not closed/, 3],
  ['from azureml.core import Workspace\n', /Python is not read/],
  ["resource compute 'Microsoft…' = {\n", /Bicep is not read/],
  ['resource "azurerm_machine_learning_compute_cluster" "c" {\n', /Terraform is not read/],
  ['az rest --method put', /az rest is not read/],
])('%j is refused', (text, reason, line) => {
  const read = readCode(text);
  expect(read).toEqual({
    ok: false,
    reason: expect.stringMatching(reason),
    ...(line !== undefined && { line }),
  });
});

test('a text is read up to 256 KB', () => {
  const yaml = 'name: c\ntype: amlcompute\n';
  const most = yaml + `#${' '.repeat(256 * 1024 - yaml.length - 1)}`;
  expect(readCode(most)).toMatchObject({ ok: true });
  expect(readCode(`${most} `)).toEqual({ ok: false, reason: 'It is longer than 256 KB.' });
});

test.each([
  ['lists of JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['objects of JSON', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['lists of YAML', `a: ${'['.repeat(50_000)}`],
  ['aliases', `a: &a [x]\n${bombOf(9)}`],
])('%s nested beyond reason do no harm', (_, text) => {
  expect(readCode(text)).toMatchObject({ ok: false });
});

function bombOf(levels: number): string {
  const names = Array.from({ length: levels }, (_, at) => String.fromCharCode(97 + at));
  return names
    .slice(1)
    .map((name, at) => `${name}: &${name} [${`*${names[at]},`.repeat(9)}]`)
    .join('\n');
}

test('keys of prototypes are keys like others', () => {
  const yaml =
    'name: c\ntype: amlcompute\n__proto__:\n  size: evil\nconstructor: 1\ntags:\n  __proto__: x\n';
  const read = readCode(yaml);
  expect(read).toMatchObject({ ok: true, target: { vmSize: '' } });
  expect(Object.getPrototypeOf({})).toHaveProperty('hasOwnProperty');
  expect(readCode('{"properties":{"computeType":"AmlCompute","__proto__":{"x":1}}}')).toMatchObject(
    {
      ok: true,
    },
  );
});

test('of a command line after line, the first is read and the next is named', () => {
  const read = readCode(
    'az ml compute create -n one -t amlcompute --size A\naz ml compute create -n two -t amlcompute',
  );
  expect(read).toMatchObject({ name: 'one', target: { vmSize: 'A' } });
  expect(read).toHaveProperty('notUsed', ['az', 'ml', 'compute', 'create']);
});

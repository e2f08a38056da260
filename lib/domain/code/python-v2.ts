import type { Notation } from './notation';
import { Call, pythonString, pythonText, type Python } from './python-text';
import type { CodeSubject } from './subject';
import {
  entriesOf,
  isDocument,
  isList,
  plainText,
  variablesOf,
  type ToolDocument,
  type ToolValue,
} from './tool-document';
import { cannotSay, unsaidComment } from './unsaid-comment';
import { v2DocumentOf } from './v2-document';
import { v2Unsaid } from './v2-unsaid';

/** The entities of `azure-ai-ml`: the keys of the YAML as keywords. */
export const pythonV2: Notation = {
  id: 'python-v2',
  title: 'Python SDK v2',
  language: 'python',
  fileName: (name) => `${name}.py`,
  write,
};

const computes = new Map<string, { name: string; ssh?: string }>([
  ['amlcompute', { name: 'AmlCompute', ssh: 'AmlComputeSshSettings' }],
  ['computeinstance', { name: 'ComputeInstance', ssh: 'ComputeInstanceSshSettings' }],
  ['kubernetes', { name: 'KubernetesCompute' }],
  ['synapsespark', { name: 'SynapseSparkCompute' }],
  ['virtualmachine', { name: 'VirtualMachineCompute', ssh: 'VirtualMachineSshSettings' }],
]);

/** The classes of what stands at a key; other objects are dictionaries. */
const classes = new Map([
  ['network_settings', 'NetworkSettings'],
  ['identity', 'IdentityConfiguration'],
  ['user_assigned_identities', 'ManagedIdentityConfiguration'],
  ['create_on_behalf_of', 'AssignedUserConfiguration'],
  ['schedules', 'ComputeSchedules'],
  ['compute_start_stop', 'ComputeStartStopSchedule'],
  ['schedule', 'RecurrencePattern'],
  ['setup_scripts', 'SetupScripts'],
  ['creation_script', 'ScriptReference'],
  ['startup_script', 'ScriptReference'],
  ['custom_applications', 'CustomApplications'],
  ['image', 'ImageSettings'],
  ['endpoints', 'EndpointsSettings'],
  ['bind_mounts', 'VolumeSettings'],
]);

function write(subject: CodeSubject): string {
  const document = v2DocumentOf(subject);
  const { name: className, ssh } = computes.get(plainText(document?.['type'])) ?? {};
  if (!document || className === undefined) return cannotSay('Python SDK v2', subject.target);
  const call = new Call(className, keywordsOf(document, ssh));
  return [
    unsaidComment(v2Unsaid(subject.target, document)),
    variablesOf(document).length > 0 ? 'import os\n\n' : '',
    'from azure.ai.ml import MLClient\n',
    `from azure.ai.ml.entities import (\n${[...namesIn(call)]
      .toSorted()
      .map((name) => `    ${name},\n`)
      .join('')})\n`,
    'from azure.identity import DefaultAzureCredential\n\n',
    clientText(subject),
    `compute = ${pythonText(call)}\n`,
    'ml_client.compute.begin_create_or_update(compute).result()\n',
  ].join('');
}

const clientText = ({ workspace }: CodeSubject): string =>
  [
    'ml_client = MLClient(\n    DefaultAzureCredential(),\n',
    `    subscription_id=${pythonString(workspace.subscriptionId)},\n`,
    `    resource_group_name=${pythonString(workspace.resourceGroup)},\n`,
    `    workspace_name=${pythonString(workspace.workspace)},\n)\n\n`,
  ].join('');

/** Keys that say what a class says by its name. */
const impliedKeys = new Set(['$schema', 'type']);

const keywordsOf = (document: ToolDocument, ssh: string | undefined): [string, Python][] =>
  entriesOf(document)
    .filter(([key]) => !impliedKeys.has(key))
    .map(([key, value]) => [key, valueAt(key, value, ssh)]);

function valueAt(key: string, value: ToolValue, ssh: string | undefined): Python {
  if (isList(value)) return value.map((one) => valueAt(key, one, ssh));
  if (!isDocument(value)) return value;
  const className = classAt(key, value, ssh);
  if (className === undefined) return value;
  const keywords = keywordsOf(value, ssh);
  // The kind of an identity is no class of its own.
  if (key === 'identity') keywords.unshift(['type', value['type'] ?? 'none']);
  return new Call(className, keywords);
}

function classAt(key: string, value: ToolDocument, ssh: string | undefined): string | undefined {
  if (key === 'ssh_settings') return ssh;
  if (key !== 'trigger') return classes.get(key);
  return value['type'] === 'cron' ? 'CronTrigger' : 'RecurrenceTrigger';
}

function namesIn(value: Python): Set<string> {
  if (value instanceof Call) {
    return new Set([value.name, ...value.keywords.flatMap(([, one]) => [...namesIn(one)])]);
  }
  return new Set(Array.isArray(value) ? value.flatMap((one: Python) => [...namesIn(one)]) : []);
}

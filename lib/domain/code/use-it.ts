import type { WorkspaceRef } from '../resource-id/resource-id';
import { Call, pythonString, pythonText } from './python-text';
import { shellCommand } from './shell-command';

/** A way to use a compute from a tool. */
export interface UseLine {
  tool: string;
  /** For highlighting, as in `Notation`. */
  language: string;
  text: string;
}

interface Usable {
  name: string;
  /** ARM's. */
  computeType: string;
}

/** The lines for a job that runs on a compute in each tool that can send it one, and for SSH. */
export function useLines(compute: Usable, workspace: WorkspaceRef): UseLine[] {
  const { name, computeType } = compute;
  const step = pipelineSteps.get(computeType);
  return [
    ...(jobTypesOfV2.has(computeType) ? linesOfV2(name, workspace) : []),
    ...(jobTypesOfV1.has(computeType) ? [pythonV1Line(name)] : []),
    ...(step === undefined ? [] : [stepLine(name, step)]),
    ...(computeType === 'ComputeInstance' ? [sshLine(name, workspace)] : []),
  ];
}

const jobTypesOfV2 = new Set(['AmlCompute', 'ComputeInstance', 'Kubernetes']);
const jobTypesOfV1 = new Set([...jobTypesOfV2, 'VirtualMachine', 'HDInsight']);

/** Azure docs, "What are compute targets": these run steps of pipelines, and no jobs by themselves. */
const pipelineSteps = new Map([
  ['Databricks', 'DatabricksStep'],
  ['DataLakeAnalytics', 'AdlaStep'],
  ['Batch', 'AzureBatchStep'],
  ['DataFactory', 'DataTransferStep'],
  ['SynapseSpark', 'SynapseSparkStep'],
]);

const flagsOf = (workspace: WorkspaceRef) =>
  [
    ['--workspace-name', workspace.workspace],
    ['--resource-group', workspace.resourceGroup],
    ['--subscription', workspace.subscriptionId],
  ] as const;

const environment = 'azureml://registries/azureml/environments/sklearn-1.5/labels/latest';

const linesOfV2 = (name: string, workspace: WorkspaceRef): UseLine[] => [
  {
    tool: 'Azure CLI v2',
    language: 'shell',
    text: shellCommand('az ml job create', [
      ['--file', 'job.yml'],
      ['--set', `compute=azureml:${name}`],
      ...flagsOf(workspace),
    ]),
  },
  {
    tool: 'CLI v2 YAML',
    language: 'yaml',
    text: [
      '$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json',
      'command: python train.py',
      'code: src',
      `environment: ${environment}`,
      `compute: azureml:${name}`,
      '',
    ].join('\n'),
  },
  { tool: 'Python SDK v2', language: 'python', text: pythonV2Text(name) },
];

function pythonV2Text(name: string): string {
  const job = new Call('command', [
    ['command', 'python train.py'],
    ['code', './src'],
    ['environment', environment],
    ['compute', name],
  ]);
  return [
    'from azure.ai.ml import command\n\n',
    `job = ${pythonText(job)}\n`,
    'ml_client.jobs.create_or_update(job)\n',
  ].join('');
}

function pythonV1Line(name: string): UseLine {
  const run = new Call('ScriptRunConfig', [
    ['source_directory', 'src'],
    ['script', 'train.py'],
    ['compute_target', name],
  ]);
  return {
    tool: 'Python SDK v1',
    language: 'python',
    text: [
      'from azureml.core import Experiment, ScriptRunConfig\n\n',
      `config = ${pythonText(run)}\n`,
      'Experiment(ws, "train").submit(config)\n',
    ].join(''),
  };
}

const stepLine = (name: string, step: string): UseLine => ({
  tool: 'Python SDK v1, as a step of a pipeline',
  language: 'python',
  text: [
    `from azureml.pipeline.steps import ${step}\n\n`,
    `target = ws.compute_targets[${pythonString(name)}]\n`,
    `step = ${step}(name="step", compute_target=target)\n`,
  ].join(''),
});

const sshLine = (name: string, workspace: WorkspaceRef): UseLine => ({
  tool: 'SSH',
  language: 'shell',
  text: shellCommand('az ml compute connect-ssh', [['--name', name], ...flagsOf(workspace)]),
});

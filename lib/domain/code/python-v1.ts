import type { Notation } from './notation';
import { Call, pythonString, pythonText } from './python-text';
import type { CodeSubject } from './subject';
import { entriesOf, variablesOf } from './tool-document';
import { cannotSay, unsaidComment } from './unsaid-comment';
import { v1CallOf, type V1Call } from './v1-call';
import { v1Unsaid } from './v1-unsaid';

/** Finds the compute, or creates or attaches it and waits, as the tutorials of SDK v1 do. */
export const pythonV1: Notation = {
  id: 'python-v1',
  title: 'Python SDK v1',
  language: 'python',
  fileName: (name) => `${name}_v1.py`,
  write,
};

function write(subject: CodeSubject): string {
  const call = v1CallOf(subject);
  if (!call) return cannotSay('Python SDK v1', subject.target);
  const { className, arguments: args } = call;
  return [
    unsaidComment(v1Unsaid(subject, call)),
    variablesOf(args).length > 0 ? 'import os\n\n' : '',
    'from azureml.core import Workspace\n',
    `from azureml.core.compute import ComputeTarget, ${className}\n`,
    'from azureml.core.compute_target import ComputeTargetException\n\n',
    `ws = ${workspaceText(subject)}\n`,
    `compute_name = ${pythonString(subject.name)}\n\n`,
    'try:\n',
    '    compute = ComputeTarget(workspace=ws, name=compute_name)\n',
    '    print("Found it, and use it as it is.")\n',
    'except ComputeTargetException:\n',
    configText(call),
    `    compute = ComputeTarget.${call.verb}(ws, compute_name, config)\n`,
    '    compute.wait_for_completion(show_output=True)\n',
  ].join('');
}

const workspaceText = ({ workspace }: CodeSubject): string =>
  pythonText(
    new Call('Workspace.get', [
      ['name', workspace.workspace],
      ['subscription_id', workspace.subscriptionId],
      ['resource_group', workspace.resourceGroup],
    ]),
  );

function configText({ className, verb, arguments: args }: V1Call): string {
  const method = verb === 'create' ? 'provisioning_configuration' : 'attach_configuration';
  const { leaf_domain_label: label, overwrite_existing_domain: overwrite, ...rest } = args;
  const config = pythonText(new Call(`${className}.${method}`, entriesOf(rest)), '    ');
  const leaf = { leaf_domain_label: label, overwrite_existing_domain: overwrite };
  // The leaf domain has a method of its own.
  return label === undefined
    ? `    config = ${config}\n`
    : `    config = ${config}\n    ${pythonText(new Call('config.enable_ssl', entriesOf(leaf)), '    ')}\n`;
}

import { type ArmError, ProviderError } from '../core/errors';
import type { ErrorDetail } from '../sim/operation-record';
import { offeredVmSizes } from '../sim/vm-size';
import { resourceNotFound } from './arm-errors';

// Errors of the Machine Learning provider. Where the service's own words are known from a public
// report they are used, with the report named; the others are only shaped like them.

export function computeNotFound(
  workspace: { name: string; resourceGroup: string },
  name: string,
): ArmError {
  const type = 'Microsoft.MachineLearningServices/workspaces';
  return resourceNotFound(`${type}/${workspace.name}/computes/${name}`, workspace.resourceGroup);
}

/** A value in the request that breaks a rule; `target` is its dotted path. */
export function invalidValue(target: string, reason: string): ProviderError {
  const message = `The value for '${target}' is not valid: ${reason}`;
  return new ProviderError(400, { code: 'UserError', message, target }, 'ValidationError');
}

export function invalidVmSize(
  vmSize: string,
  computeType: string,
  property = 'vmSize',
): ProviderError {
  const supported = offeredVmSizes
    .filter(({ supportedComputeTypes }) => supportedComputeTypes.includes(computeType))
    .map(({ name }) => name.toUpperCase());
  return new ProviderError(400, {
    code: 'InvalidPropertyValue',
    message:
      `The value ${vmSize} for property properties.${property} is invalid. ` +
      `The supported VM sizes are: ${supported.join(', ')}.`,
    target: `properties.properties.${property}`,
  });
}

/** Wording: MicrosoftDocs/pipelines-azureml#19; the full-width comma is the service's own. */
export const invalidNameMessage =
  'A name for an Azure ML Compute Instance must be between 3 and 24 characters in length and must ' +
  'use only numbers, letters and minus symbol (-)，must start with letters. Numbers cannot be the ' +
  'ending of the name if the previous character is a minus symbol (-). Please specify a different ' +
  'Azure ML Instance name';

export function invalidComputeName(): ProviderError {
  return new ProviderError(
    400,
    { code: 'UserError', message: invalidNameMessage, target: 'computeName' },
    'ValidationError',
  );
}

/** Wording: microsoft/MCW-ML-Ops#28. */
export function nameTakenInRegion(): ProviderError {
  return new ProviderError(
    409,
    {
      code: 'Conflict',
      message:
        'Compute with this name already exists. Compute name needs to be unique across all ' +
        'existing computes within an Azure region.',
    },
    'ConflictError',
  );
}

/** Azure docs, "Create and attach an Azure Kubernetes Service cluster"; the words are ours. */
export function alreadyAttached(what: string, computeName: string): ProviderError {
  return new ProviderError(
    409,
    {
      code: 'UserError',
      message: `'${what}' is attached to this workspace already, as the compute '${computeName}'.`,
      target: 'properties.resourceId',
    },
    'ConflictError',
  );
}

/** azureml-core (SDK v1), `ComputeTarget.delete`: only what the service made can be deleted. */
export function notOursToDelete(name: string): ProviderError {
  const message =
    `The compute '${name}' was attached, so what it points to is not deleted with it. Use Detach ` +
    'for underlyingResourceAction.';
  return new ProviderError(400, { code: 'UserError', message }, 'NotSupportedError');
}

export function immutable(target: string): ProviderError {
  const message = `The property '${target}' of an existing compute cannot be changed.`;
  return new ProviderError(400, { code: 'UserError', message, target }, 'ImmutablePropertyError');
}

/** Reported for actions on a compute that is busy: microsoft/vscode-tools-for-ai#2673, #2681. */
export function operationInProgress(name: string, change: string): ProviderError {
  return new ProviderError(
    409,
    {
      code: 'Conflict',
      message:
        `The operation cannot be performed while another operation (${change.toLowerCase()}) ` +
        `is in progress on compute '${name}'.`,
    },
    'ConflictError',
  );
}

/** Wording of the start: microsoft/vscode-tools-for-ai#2096; stop and restart are like it. */
export function wrongInstanceState(
  verb: 'Start' | 'Stop' | 'Restart',
  name: string,
  required: 'Stopped' | 'Running',
): ProviderError {
  return new ProviderError(400, {
    code: `${verb}ComputeInstanceOnlyAllowedIn${required}State`,
    message:
      `${verb} Azure ML Compute Instance is only allowed when the instance ${name} is in ` +
      `'${required.toLowerCase()}' state`,
  });
}

/** Wording: MicrosoftDocs/azure-docs#85756, of listNodes on an instance. */
export function notSupported(action: string, computeType: string): ProviderError {
  const message = `${action} with computeType ${computeType} is not supported`;
  return new ProviderError(400, { code: 'UserError', message }, 'NotSupportedError');
}

export function refused(error: ErrorDetail): ProviderError {
  return new ProviderError(400, error);
}

/** Azure docs (create compute cluster): only clusters may lie in another region. */
export function foreignRegionOfInstance(region: string): ProviderError {
  return invalidValue(
    'location',
    `a compute instance has to be in the workspace's region, ${region}.`,
  );
}

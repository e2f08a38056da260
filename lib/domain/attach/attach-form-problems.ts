import { isJson } from '../arm-body/json';
import type { Compute } from '../compute/compute';
import { identityProblems } from '../compute/create-form/identity-problems';
import { sizeNamed } from '../compute/create-form/create-form-problems';
import type { VirtualNetwork } from '../network/virtual-network';
import { sameId } from '../resource-id/resource-id';
import type { VmSize } from '../vm-size/vm-size';
import { accountProblems } from './account-problems';
import { aksCoresProblem } from './aks-cores';
import { aksNetworkProblems } from './aks-network-problems';
import { alreadyAttached } from './already-attached';
import { attachSchema, type Attach } from './attach';
import {
  attachFieldAround,
  type AttachField,
  type AttachForm,
  type AttachFormProblems,
} from './attach-form';
import { attachNameProblem } from './attach-name';
import { attachRequest } from './attach-request';
import type { AttachableResource } from './attachable-resource';
import type { CreateAks } from './create-aks';
import { emptyFieldTexts } from './empty-field-texts';
import { defaultTypeProblem, instanceTypesProblem } from './instance-type-rows';

/** What is known of the world when a form is judged; `undefined` is not known, and refuses nothing. */
export interface AttachFacts {
  /** All of the workspace. */
  computes: readonly Compute[] | undefined;
  sizes: readonly VmSize[] | undefined;
  networks: readonly VirtualNetwork[] | undefined;
  /** Those that could be attached. */
  resources: readonly AttachableResource[] | undefined;
}

/** What is wrong with a form, at most one message for each field. */
export function attachFormProblems(form: AttachForm, facts: AttachFacts): AttachFormProblems {
  const attach = attachRequest(form);
  const names = (facts.computes ?? []).map(({ name }) => name);
  return onlyFound({
    ...requestProblems(form, attach),
    ...ownProblems(form, attach, facts),
    name: attachNameProblem(form.name, names),
  });
}

type Found = Partial<Record<AttachField, string | undefined>>;

const onlyFound = (found: Found): AttachFormProblems =>
  Object.fromEntries(Object.entries(found).filter(([, message]) => message !== undefined));

/** Judged where they are typed, with more to say than the schema has. */
const judgedApart: ReadonlySet<AttachField> = new Set([
  'identity.ids',
  'instanceTypes',
  'account.privateKey',
]);

function requestProblems(form: AttachForm, attach: Attach): Found {
  const found: Found = {};
  for (const { path, message } of attachSchema.safeParse(attach).error?.issues ?? []) {
    const field = attachFieldAround(path.join('.'));
    if (field && !judgedApart.has(field)) found[field] ??= emptyText(form, field) ?? message;
  }
  return found;
}

/** A schema says what is wrong with a text; an empty field is told what belongs there. */
function emptyText(form: AttachForm, field: AttachField): string | undefined {
  const typed = field
    .split('.')
    .reduce<unknown>((value, key) => (isJson(value) ? value[key] : undefined), form);
  return typeof typed === 'string' && typed.trim() === '' ? emptyFieldTexts[field] : undefined;
}

function ownProblems(form: AttachForm, attach: Attach, facts: AttachFacts): Found {
  switch (attach.computeType) {
    case 'AKS':
      return attach.source === 'new'
        ? newAksProblems(attach, facts)
        : attachedProblems(attach, facts);
    case 'Kubernetes':
      return { ...kubernetesProblems(form), ...attachedProblems(attach, facts) };
    case 'VirtualMachine':
      return {
        ...(form.how === 'address' &&
          form.address.trim() === '' && { address: emptyFieldTexts.address }),
        ...accountProblems(form.account),
        ...windowsProblem(attach.resourceId, facts),
        ...attachedProblems(attach, facts),
      };
    case 'HDInsight':
      return { ...accountProblems(form.account), ...attachedProblems(attach, facts) };
    case 'Databricks':
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'SynapseSpark':
    case 'DataFactory':
      return attachedProblems(attach, facts);
  }
}

/** The service takes it, and the compute that had the resource before stops working. */
function attachedProblems(attach: { resourceId?: string | undefined }, facts: AttachFacts): Found {
  const { resourceId } = attach;
  if (!resourceId) return {};
  const other = alreadyAttached(resourceId, facts.computes ?? []);
  if (!other) return {};
  return { resourceId: `Attached already, as ${other.name}: a second time would break that one` };
}

/** Azure docs, "Attach a virtual machine": Ubuntu only. */
function windowsProblem(resourceId: string | undefined, { resources }: AttachFacts): Found {
  const known = resources?.find(({ id }) => resourceId !== undefined && sameId(id, resourceId));
  return known?.osType === 'Windows'
    ? { resourceId: `${known.name} runs Windows; the service attaches Ubuntu only` }
    : {};
}

function newAksProblems(aks: CreateAks, { sizes, networks }: AttachFacts): Found {
  const size = sizeNamed(sizes, aks.agentVmSize);
  const { network } = aks;
  const parts = network && aksNetworkProblems(network, aks.location, networks);
  return {
    ...(size && found('agentCount', aksCoresProblem({ ...aks, vCPUs: size.vCPUs }))),
    ...found('network.subnetId', parts?.subnetId),
    ...found('network.serviceCidr', parts?.serviceCidr),
    ...found('network.dnsServiceIp', parts?.dnsServiceIp),
    ...found('network.dockerBridgeCidr', parts?.dockerBridgeCidr),
    // Azure docs, "Secure inferencing with virtual networks": not with kubenet.
    ...(aks.loadBalancer.type === 'InternalLoadBalancer' &&
      !network && { 'loadBalancer.type': 'An internal one needs the advanced network' }),
  };
}

/** Nothing where nothing was found: what the schema said of the field stays. */
const found = (field: AttachField, message: string | undefined): Found =>
  message === undefined ? {} : { [field]: message };

function kubernetesProblems({ identity, instanceTypes, defaultInstanceType }: AttachForm): Found {
  const { 'identity.ids': ids, 'identity.pasted': pasted } = identityProblems(identity);
  return {
    'identity.ids': ids,
    'identity.pasted': pasted,
    instanceTypes: instanceTypesProblem(instanceTypes),
    ...found('defaultInstanceType', defaultTypeProblem(defaultInstanceType, instanceTypes)),
  };
}

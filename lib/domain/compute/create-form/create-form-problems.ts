import { computeNameProblem, type NameProfile } from '../../name/compute-name';
import type { VirtualNetwork } from '../../network/virtual-network';
import { lineLabel, quotaLimit, type Quota } from '../../quota/quota';
import { figure } from '../../text/figure';
import { offerOf, suits } from '../../vm-size/offer';
import { sameVmSize, type VmSize } from '../../vm-size/vm-size';
import { createComputeSchema } from '../create-compute';
import { fieldAround, wishOf, type CreateField, type CreateForm } from './create-form';
import { identityProblems } from './identity-problems';
import { instanceProblems } from './instance-problems';
import { networkProblem } from './network-problems';
import { problemAt } from './problem-at';
import { sshProblems } from './ssh-problems';
import { tagsProblem } from './tag-rows';
import { toCreateRequest } from './to-create-request';
import { typedNumber } from './typed-number';

/** What is known of the world when a form is judged; `undefined` is not known, and refuses nothing. */
export interface CreateFacts {
  nameProfile: NameProfile;
  takenNames: readonly string[];
  sizes: readonly VmSize[] | undefined;
  quota: Quota | undefined;
  networks: readonly VirtualNetwork[] | undefined;
}

export type CreateFormProblems = Partial<Record<CreateField, string>>;

/** What is wrong with a form, at most one message for each field. */
export function createFormProblems(form: CreateForm, facts: CreateFacts): CreateFormProblems {
  const found: CreateFormProblems = {
    ...requestProblems(form),
    ...(form.kind === 'instance' ? instanceProblems(form) : sshProblems(form.ssh)),
    ...sharedProblems(form, facts),
    ...problemAt('name', nameProblem(form, facts)),
  };
  return {
    ...problemAt('vmSize', sizeProblem(form, facts)),
    ...problemAt('scale.minNodes', minNodesProblem(form, facts)),
    ...found,
  };
}

/** What is asked of every compute, judged where it was typed. */
const sharedProblems = (form: CreateForm, { networks }: CreateFacts): CreateFormProblems => ({
  ...problemAt('subnetId', networkProblem(form, networks)),
  ...identityProblems(form.identity),
  ...problemAt('tags', tagsProblem(form.tags)),
});

export function nameProblem(
  { name, kind }: Pick<CreateForm, 'name' | 'kind'>,
  { nameProfile, takenNames }: Pick<CreateFacts, 'nameProfile' | 'takenNames'>,
): string | undefined {
  return (
    computeNameProblem(name, kind, nameProfile) ??
    (isTaken(name, takenNames) ? `This workspace already has a compute named ${name}` : undefined)
  );
}

/** ARM compares names without regard to case. */
export const isTaken = (name: string, takenNames: readonly string[]): boolean =>
  takenNames.some((taken) => taken.toLowerCase() === name.toLowerCase());

/** Judged where they are typed, with more to say than the schema has. */
const judgedApart: ReadonlySet<CreateField> = new Set([
  'ssh.adminUserName',
  'ssh.password',
  'ssh.publicKey',
  'subnetId',
  'identity.ids',
  'tags',
  'assignedTo.objectId',
  'assignedTo.tenantId',
]);

function requestProblems(form: CreateForm): CreateFormProblems {
  const issues = createComputeSchema.safeParse(toCreateRequest(form)).error?.issues ?? [];
  const problems: CreateFormProblems = {};
  for (const { path, message } of issues) {
    const field = fieldAround(path.join('.'));
    if (field && !judgedApart.has(field)) problems[field] ??= emptyText(form, field) ?? message;
  }
  return problems;
}

/** "A whole number" explains a slip of the keys; an empty field is told what belongs there. */
function emptyText({ scale }: CreateForm, field: CreateField): string | undefined {
  if (field === 'scale.minNodes' && scale.minNodes.trim() === '') {
    return 'Enter the minimum number of nodes; 0 lets the cluster scale down to nothing';
  }
  if (field === 'scale.maxNodes' && scale.maxNodes.trim() === '') {
    return 'Enter the maximum number of nodes';
  }
  if (field === 'scale.idleSeconds' && scale.idleSeconds.trim() === '') {
    return 'Enter the idle time in seconds; 120 is usual';
  }
  return undefined;
}

export const sizeNamed = (sizes: readonly VmSize[] | undefined, name: string) =>
  sizes?.find((size) => sameVmSize(size.name, name));

function sizeProblem(form: CreateForm, { sizes, quota }: CreateFacts): string | undefined {
  if (!sizes) return undefined;
  const size = sizeNamed(sizes, form.vmSize);
  if (!size) return `${form.vmSize} is not offered in ${form.location}`;
  const { verdict } = offerOf(size, wishOf(form), quota);
  return verdict.ok ? undefined : verdict.reason;
}

/** Why the size that was chosen suits the form no longer, once another field has changed. */
export function sizeMisfit(
  form: Pick<CreateForm, 'kind' | 'vmType' | 'vmPriority' | 'vmSize'>,
  sizes: readonly VmSize[] | undefined,
): string | undefined {
  const size = sizeNamed(sizes, form.vmSize);
  const verdict = size && suits(size, wishOf(form));
  return verdict && !verdict.ok ? verdict.reason : undefined;
}

/**
 * The service refuses a minimum that the whole quota could never hold
 * (ClusterMinNodesExceedCoreQuota), however much of it is free now.
 */
function minNodesProblem(form: CreateForm, { sizes, quota }: CreateFacts): string | undefined {
  const size = sizeNamed(sizes, form.vmSize);
  if (form.kind !== 'cluster' || !size || !quota) return undefined;
  const needed = typedNumber(form.scale.minNodes) * size.vCPUs;
  const limit = quotaLimit(quota, size, form.vmPriority);
  if (!(needed > limit.vCPUs)) return undefined;
  const line = limit.line ? ` of ${lineLabel(limit.line)}` : '';
  return `Needs ${figure(needed)} vCPUs at all times; the quota${line} is ${figure(limit.vCPUs)}`;
}

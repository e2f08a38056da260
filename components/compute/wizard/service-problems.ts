import type { AppErrorBody } from '@/lib/contract/app-error';
import { fieldAround, type CreateField } from '@/lib/domain/compute/create-form/create-form';
import type { NamedKind } from '@/lib/domain/name/compute-name';

export interface ServiceProblem {
  field: CreateField;
  message: string;
}

/**
 * Refusals of the service that belong to one field. Codes as reported in public: Azure/mlops-v2#81
 * (minimum), MicrosoftDocs/azure-docs#17809 and Azure docs, "Manage quotas" (quota reached).
 */
const fieldOfCode: Record<string, Partial<Record<NamedKind, CreateField>>> = {
  ClusterMinNodesExceedCoreQuota: { cluster: 'scale.minNodes', instance: 'vmSize' },
  ClusterCoreQuotaReached: { cluster: 'vmSize', instance: 'vmSize' },
  QuotaExceeded: { cluster: 'vmSize', instance: 'vmSize' },
  FailedIdentityOperation: { cluster: 'identity.ids' },
};

/**
 * For codes that are shared by many refusals: what the service's own words speak of. Of fields that
 * take turns on the screen, the one that is always there.
 */
const fieldOfWords: readonly [RegExp, CreateField][] = [
  [/name already exists|is already in use|must start with letters/i, 'name'],
  [/vmSize/i, 'vmSize'],
  [/computeStartStop|\bschedules?\b|\bcron\b|recurrence/i, 'schedules'],
  [/idleTimeBeforeShutdown/i, 'idle.amount'],
  [/assignedUser|personalComputeInstanceSettings/i, 'assignedTo.enabled'],
  [/startupScript/i, 'scripts.startup.source'],
  [/creationScript|setup ?script/i, 'scripts.creation.source'],
  [/customServices?|custom application/i, 'applications'],
  [/enableSSO/i, 'singleSignOn'],
  [/vmPriority/i, 'vmPriority'],
  [/minNodeCount/i, 'scale.minNodes'],
  [/maxNodeCount/i, 'scale.maxNodes'],
  [/nodeIdleTimeBeforeScaleDown/i, 'scale.idleSeconds'],
  [/adminUserName/i, 'ssh.adminUserName'],
  [/adminUserPassword|\bpassword\b/i, 'ssh.password'],
  [/adminUserSshPublicKey|adminPublicKey|\bpublic key\b/i, 'ssh.publicKey'],
  [/enableNodePublicIp|no public ip/i, 'nodePublicIp'],
  [/subnet|virtual ?network|\bvnet\b/i, 'subnetId'],
  [/userAssignedIdentit|managed identit|identity id/i, 'identity.ids'],
  [/isolatedNetwork/i, 'isolatedNetwork'],
  [/\btags?\b/i, 'tags'],
];

/**
 * ARM's refusal to use something elsewhere, a subnet or an identity, on the caller's behalf: a
 * missing right, but one that another choice does without.
 */
const linkedRefusal = 'LinkedAuthorizationFailed';

/** What stands elsewhere in the request than in the form. */
const renamed = new Map<string, CreateField>([
  ['params.name', 'name'],
  ['idleMinutes', 'idle.amount'],
]);

/** The problems of a refused create that have a field, in the service's or the route's words. */
export function serviceProblems(error: AppErrorBody, kind: NamedKind): readonly ServiceProblem[] {
  const named = (error.fields ?? []).flatMap(({ path, message }) => {
    const field = renamed.get(path) ?? fieldAround(path);
    return field ? [{ field, message }] : [];
  });
  if (named.length > 0) return named;
  const message = error.service?.message ?? error.message;
  const field = fieldOf(error, message, kind);
  return field ? [{ field, message }] : [];
}

function fieldOf(
  { code, service }: AppErrorBody,
  message: string,
  kind: NamedKind,
): CreateField | undefined {
  // Only a refusal speaks of what was asked; a failure may name anything.
  const isRefusal = code === 'rejected' || code === 'conflict' || service?.code === linkedRefusal;
  if (!isRefusal || service?.code === 'ScopeLocked') return undefined;
  const byCode = service && fieldOfCode[service.code]?.[kind];
  if (byCode) return byCode;
  const byWords = fieldOfWords.find(([words]) => words.test(message))?.[1];
  // A conflict that ARM had no part in is ours: the name was taken meanwhile.
  return byWords ?? (code === 'conflict' && !service ? 'name' : undefined);
}

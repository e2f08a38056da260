import type { AppErrorBody } from '@/lib/contract/app-error';
import { isCreateField, type CreateField } from '@/lib/domain/compute/create-form/create-form';
import type { NamedKind } from '@/lib/domain/name/compute-name';

export interface ServiceProblem {
  field: CreateField;
  message: string;
}

/**
 * Refusals of the service that belong to one field. Codes as reported in public: Azure/mlops-v2#81
 * (minimum), MicrosoftDocs/azure-docs#17809 and Azure docs, "Manage quotas" (quota reached).
 */
const fieldOfCode: Record<string, Record<NamedKind, CreateField>> = {
  ClusterMinNodesExceedCoreQuota: { cluster: 'scale.minNodes', instance: 'vmSize' },
  ClusterCoreQuotaReached: { cluster: 'vmSize', instance: 'vmSize' },
  QuotaExceeded: { cluster: 'vmSize', instance: 'vmSize' },
};

/** For codes that are shared by many refusals: what the service's own words speak of. */
const fieldOfWords: readonly [RegExp, CreateField][] = [
  [/name already exists|is already in use|must start with letters/i, 'name'],
  [/vmSize/i, 'vmSize'],
  [/vmPriority/i, 'vmPriority'],
  [/minNodeCount/i, 'scale.minNodes'],
  [/maxNodeCount/i, 'scale.maxNodes'],
  [/nodeIdleTimeBeforeScaleDown/i, 'scale.idleSeconds'],
];

/** The problems of a refused create that have a field, in the service's or the route's words. */
export function serviceProblems(error: AppErrorBody, kind: NamedKind): readonly ServiceProblem[] {
  const named = (error.fields ?? []).flatMap(({ path, message }) => {
    const field = path === 'params.name' ? 'name' : path;
    return isCreateField(field) ? [{ field, message }] : [];
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
  if (code !== 'rejected' && code !== 'conflict') return undefined;
  const byCode = service && fieldOfCode[service.code]?.[kind];
  if (byCode) return byCode;
  const byWords = fieldOfWords.find(([words]) => words.test(message))?.[1];
  // A conflict that ARM had no part in is ours: the name was taken meanwhile.
  return byWords ?? (code === 'conflict' && !service ? 'name' : undefined);
}

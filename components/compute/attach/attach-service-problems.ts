import type { AppErrorBody } from '@/lib/contract/app-error';
import { attachFieldAround, type AttachField } from '@/lib/domain/attach/attach-form';

export interface AttachServiceProblem {
  field: AttachField;
  message: string;
}

/** What stands elsewhere in the request than in the form. */
const renamed = new Map<string, AttachField>([['params.name', 'name']]);

/** What the service's own words speak of; the more particular come first. */
const fieldOfWords: readonly [RegExp, AttachField][] = [
  [/name already exists|already in use|name is taken/i, 'name'],
  [/already attached/i, 'resourceId'],
  [/accessToken|access token/i, 'accessToken'],
  [/workspaceUrl/i, 'workspaceUrl'],
  [/leafDomainLabel|domain label/i, 'tls.leafDomainLabel'],
  [/\bcname\b/i, 'tls.cname'],
  [/certificate/i, 'tls.certificate'],
  [/agentVmSize|vm ?size/i, 'agentVmSize'],
  [/agentCount|\bcores\b|vCPU/i, 'agentCount'],
  [/serviceCidr|service cidr/i, 'network.serviceCidr'],
  [/dnsServiceIp|dns service/i, 'network.dnsServiceIp'],
  [/dockerBridge|docker bridge/i, 'network.dockerBridgeCidr'],
  [/loadBalancer|load balancer/i, 'loadBalancer.type'],
  [/\bsubnet|virtual ?network\b/i, 'network.subnetId'],
  [/defaultInstanceType/i, 'defaultInstanceType'],
  [/instanceTypes?|instance type/i, 'instanceTypes'],
  [/userAssignedIdentit|managed identit/i, 'identity.ids'],
  [/\bnamespace\b/i, 'namespace'],
  [/sshPort|ssh port/i, 'sshPort'],
  [/\bresource\b.*\bnot found\b|resource ?id/i, 'resourceId'],
];

/** The problems of a refused attachment that have one of these fields, in whoever's words. */
export function attachServiceProblems(
  error: AppErrorBody,
  shown: readonly AttachField[],
): readonly AttachServiceProblem[] {
  const named = (error.fields ?? []).flatMap(({ path, message }) => {
    const field = renamed.get(path) ?? attachFieldAround(path);
    return field && shown.includes(field) ? [{ field, message }] : [];
  });
  if (named.length > 0) return named;
  const message = error.service?.message ?? error.message;
  const field = fieldOf(error, message);
  return field && shown.includes(field) ? [{ field, message }] : [];
}

function fieldOf({ code, service }: AppErrorBody, message: string): AttachField | undefined {
  // Only a refusal speaks of what was asked; a failure may name anything.
  if (code !== 'rejected' && code !== 'conflict') return undefined;
  if (service?.code === 'ScopeLocked') return undefined;
  return fieldOfWords.find(([words]) => words.test(message))?.[1];
}

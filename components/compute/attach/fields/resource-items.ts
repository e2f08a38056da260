import type { PickItem } from '@/components/form/pick-field';
import { alreadyAttached } from '@/lib/domain/attach/already-attached';
import type { AttachableResource } from '@/lib/domain/attach/attachable-resource';
import type { Compute } from '@/lib/domain/compute/compute';
import { count } from '@/lib/domain/text/count';

/** What can be chosen of the resources that are there, those whose name or group has the words. */
export function resourceItems(
  resources: readonly AttachableResource[],
  computes: readonly Compute[],
  search: string,
): PickItem[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return resources
    .filter((resource) => {
      const text = [resource.name, resource.resourceGroup, resource.location].join(' ');
      return words.every((word) => text.toLowerCase().includes(word));
    })
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((resource) => resourceItem(resource, computes));
}

export function resourceItem(
  resource: AttachableResource,
  computes: readonly Compute[],
): PickItem & { disabled: boolean } {
  const reason = reasonAgainst(resource, computes);
  const { id, name, resourceGroup, location } = resource;
  const facts = [resourceGroup, location, ...particulars(resource), ...(reason ? [reason] : [])];
  return {
    value: id,
    label: name,
    detail: facts.join(' · '),
    disabled: reason !== undefined,
  };
}

/** Azure docs, "Attach a virtual machine": Ubuntu only. */
function reasonAgainst(
  { id, osType }: AttachableResource,
  computes: readonly Compute[],
): string | undefined {
  const other = alreadyAttached(id, computes);
  if (other) return `attached already, as ${other.name}`;
  return osType === 'Windows' ? 'Windows, which cannot be attached' : undefined;
}

function particulars(resource: AttachableResource): string[] {
  const { vmSize, kubernetesVersion, nodeCount, workspaceUrl } = resource;
  return [
    ...(vmSize === undefined ? [] : [vmSize]),
    ...(kubernetesVersion === undefined ? [] : [`Kubernetes ${kubernetesVersion}`]),
    ...(nodeCount === undefined ? [] : [count(nodeCount, 'node')]),
    ...(workspaceUrl === undefined ? [] : [workspaceUrl]),
  ];
}

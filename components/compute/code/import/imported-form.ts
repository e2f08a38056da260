import type { AttachForm } from '@/lib/domain/attach/attach-form';
import { attachFormOf } from '@/lib/domain/attach/attach-form-of';
import type { AttachWay } from '@/lib/domain/attach/attach-ways';
import { isAttach, type CodeTarget } from '@/lib/domain/code/subject';
import { clusterFormOf } from '@/lib/domain/compute/create-form/cluster-form-of';
import { emptyCreateForm, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { instanceFormOf } from '@/lib/domain/compute/create-form/instance-form-of';
import type { NamedKind } from '@/lib/domain/name/compute-name';
import { sameRegion } from '@/lib/domain/region/same-region';
import type { VmType } from '@/lib/domain/vm-size/vm-size';
import type { Imported } from './handed-over';

export const isOfKind = (kind: NamedKind) => (target: CodeTarget) =>
  !isAttach(target) && target.kind === kind;

/** The form to begin with: what was imported, in the workspace's region where it may have no other. */
export function importedForm(
  kind: NamedKind,
  imported: Imported | undefined,
  home: string,
): CreateForm {
  if (!imported || isAttach(imported.target)) return emptyCreateForm(kind, home);
  const { name, target } = imported;
  const form =
    target.kind === 'cluster' ? clusterFormOf(target, name) : instanceFormOf(target, name);
  const location = target.kind === 'cluster' && target.location !== '' ? target.location : home;
  return { ...form, location, vmType: vmTypeNamed(target.vmSize) };
}

/** The region that the text has an instance in, where it is not the one that instances are made in. */
export function regionLeftOut({ target }: Imported, home: string): string | undefined {
  if (isAttach(target) || target.kind !== 'instance' || target.location === '') return undefined;
  return sameRegion(target.location, home) ? undefined : target.location;
}

/** Azure docs, "Virtual machine sizes naming conventions": the sizes with GPUs are those of N. */
const vmTypeNamed = (vmSize: string): VmType => (/^Standard_N/i.test(vmSize) ? 'GPU' : 'CPU');

export const isOfWay =
  ({ computeType, source }: AttachWay) =>
  (target: CodeTarget): boolean =>
    isAttach(target) &&
    target.computeType === computeType &&
    (target.computeType !== 'AKS' || target.source === source);

/** The same for what is attached, or for a new AKS cluster. */
export function importedAttachForm(
  imported: Imported | undefined,
  home: string,
): AttachForm | undefined {
  if (!imported || !isAttach(imported.target)) return undefined;
  const form = attachFormOf(imported.target, imported.name, home);
  return { ...form, location: form.location || home };
}

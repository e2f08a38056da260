import type { NamedKind } from '../../name/compute-name';
import type { SizeWish } from '../../vm-size/offer';
import type { VmPriority, VmType } from '../../vm-size/vm-size';
import { clusterDefaults } from '../create-compute';

/**
 * What the screen of the create form holds: numbers are the text that was typed, so that a slip is
 * shown and not lost. Fields that end in the request stand at the same path there, which lets a
 * problem that the server finds be shown at its field.
 */
export interface CreateForm {
  kind: NamedKind;
  location: string;
  name: string;
  vmType: VmType;
  /** Only asked of clusters; instances are always dedicated. */
  vmPriority: VmPriority;
  vmSize: string;
  /** Only asked of clusters. */
  scale: { minNodes: string; maxNodes: string; idleSeconds: string };
}

/** Every field that a person can fill in, by its path in the form, with its label on the screen. */
export const createFieldLabels = {
  name: 'Compute name',
  location: 'Region',
  vmType: 'Virtual machine type',
  vmPriority: 'Virtual machine priority',
  vmSize: 'Virtual machine size',
  'scale.minNodes': 'Minimum number of nodes',
  'scale.maxNodes': 'Maximum number of nodes',
  'scale.idleSeconds': 'Idle seconds before scale down',
} as const;
export type CreateField = keyof typeof createFieldLabels;

export const isCreateField = (path: string): path is CreateField =>
  Object.hasOwn(createFieldLabels, path);

export function emptyCreateForm(kind: NamedKind, location: string): CreateForm {
  return {
    kind,
    location,
    name: '',
    vmType: 'CPU',
    vmPriority: 'Dedicated',
    vmSize: '',
    scale: {
      minNodes: String(clusterDefaults.minNodes),
      maxNodes: String(clusterDefaults.maxNodes),
      idleSeconds: String(clusterDefaults.idleSeconds),
    },
  };
}

/** What the form asks of a size; see `suits`. */
export function wishOf({
  kind,
  vmType,
  vmPriority,
}: Pick<CreateForm, 'kind' | 'vmType' | 'vmPriority'>): SizeWish {
  return kind === 'cluster'
    ? { computeType: 'AmlCompute', vmType, priority: vmPriority }
    : { computeType: 'ComputeInstance', vmType, priority: 'Dedicated' };
}

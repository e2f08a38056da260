import type { NewInstance } from '@/lib/browser/mutations/create-many';
import { createInstanceSchema } from '@/lib/domain/compute/create-compute';
import { emptyCreateForm, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { instanceRequest } from '@/lib/domain/compute/create-form/instance-request';
import type { NamedRow } from './people/people-rows';

/**
 * The form that stands for all instances. Its rules are those of an instance for another user, and
 * ask for somebody: until a person of the list takes the place, it is whoever fills it in.
 */
export const formForMany = (
  location: string,
  { id, tenantId }: { id: string; tenantId: string },
): CreateForm => ({
  ...emptyCreateForm('instance', location),
  assignedTo: { enabled: true, how: 'ids', name: '', objectId: id, tenantId },
});

/** The same form for one person; the directory that is searched is that of whoever fills it in. */
export const formForOne = (form: CreateForm, { person, name }: NamedRow): CreateForm => ({
  ...form,
  name,
  assignedTo: { ...form.assignedTo, name: person.name, objectId: person.id },
});

export const newInstanceOf = (form: CreateForm, row: NamedRow): NewInstance => ({
  key: row.person.id,
  name: row.name,
  request: createInstanceSchema.parse(instanceRequest(formForOne(form, row))),
  thenStop: form.createStopped,
});

import type { ComponentType } from 'react';
import type { KeyValue } from '@/components/ui/key-value-list';
import type { CreateField, CreateForm } from '@/lib/domain/compute/create-form/create-form';

/** One step of a create form: a file of its own, listed by the wizards that have it. */
export interface WizardStep {
  /** Stands in the address. */
  id: string;
  title: string;
  /** What Next judges, in the order on the screen; the first faulty one gets the focus. */
  fields: readonly CreateField[];
  Component: ComponentType;
  /** What the review says of this step. */
  review: (form: CreateForm) => readonly KeyValue[];
}

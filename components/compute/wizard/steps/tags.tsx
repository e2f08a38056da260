'use client';

import { instanceRequest } from '@/lib/domain/compute/create-form/instance-request';
import { item } from '../review/review-items';
import { tagsItem } from '../review/tags-item';
import { DescriptionFields } from '../shared/description-fields';
import type { WizardStep } from '../wizard-step';

/** What people want to know of an instance. */
export const tags: WizardStep = {
  id: 'tags',
  title: 'Tags',
  fields: ['description', 'tags'],
  Component: DescriptionFields,
  review: (form) => {
    const request = instanceRequest(form);
    return [item('description', request.description ?? 'None'), tagsItem(request.tags)];
  },
};

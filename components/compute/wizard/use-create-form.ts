'use client';

import { useWatch } from 'react-hook-form';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';

const whole = (form: CreateForm): CreateForm => form;

/** All that the form holds, followed as it changes: for what sums it up, not for its fields. */
export const useCreateForm = (): CreateForm =>
  useWatch<CreateForm, CreateForm, CreateForm>({ compute: whole });

'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { Create } from './create-context';
import type { WizardStep } from './wizard-step';

interface NextSetting {
  create: Create;
  form: UseFormReturn<CreateForm>;
  /** The step on the screen; none on the review. */
  step: WizardStep | undefined;
  onFault: () => void;
  onDone: () => void;
}

/** Judges the step on the screen, and that step only, before the form goes on. */
export function useNextStep({ create, form, step, onFault, onDone }: NextSetting) {
  const { kind, workspace, home, location } = create;
  const client = useQueryClient();
  const [isChecking, setChecking] = useState(false);

  const isNameFree = async () => {
    const name = form.getValues('name');
    const query = computeQueries.nameAvailability(workspace, kind, name);
    // A check that fails says nothing of the name; the field warns, and the service judges later.
    const answer = await client.fetchQuery(query).catch(() => undefined);
    if (answer?.available !== false) return true;
    const message = answer.message ?? 'The name is taken in the region';
    form.setError('name', { type: 'taken', message });
    return false;
  };
  // The name stands first on its step, so it is asked about even if another field is faulty.
  const isFine = async ({ fields }: WizardStep) => {
    const keepsRules = await form.trigger([...fields]);
    const isAsked = fields.includes('name') && location === home;
    if (!isAsked || form.getFieldState('name').invalid) return keepsRules;
    return (await isNameFree()) && keepsRules;
  };

  const next = async () => {
    if (!step || isChecking) return;
    setChecking(true);
    const fine = await isFine(step);
    setChecking(false);
    if (fine) return onDone();
    onFault();
    // From now on judged as they are typed, not when they are left: what is said of them would go
    // from above the very thing that is being clicked.
    for (const field of step.fields) {
      form.setValue(field, form.getValues(field), { shouldTouch: true });
    }
    // Not left to the form, which goes by when a field was first drawn, not by where it stands.
    const faulty = step.fields.find((field) => form.getFieldState(field).invalid);
    if (faulty) form.setFocus(faulty);
  };
  return { next: () => void next(), isChecking };
}

'use client';

import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { CreateField, CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { Create } from './create-context';
import { useBlockedCheck } from './use-blocked-check';
import type { useCreateSubmit } from './use-create-submit';

interface CreateNowSetting extends Pick<ReturnType<typeof useCreateSubmit>, 'judge' | 'send'> {
  create: Create;
  form: UseFormReturn<CreateForm>;
  onFault: (field: CreateField) => void;
  /** Something that is no field's fault stands in the way. */
  onBlocked: () => void;
}

/** Creates from any step, by the same rules and checks as from the review. */
export function useCreateNow(setting: CreateNowSetting) {
  const { create, form, judge, send, onFault, onBlocked } = setting;
  const blockedCheck = useBlockedCheck(create);
  const [isLooking, setLooking] = useState(false);

  const lookAndSend = async (values: CreateForm) => {
    setLooking(true);
    const blocked = await blockedCheck(values);
    setLooking(false);
    if (!blocked) return send(values);
    if (blocked.id !== 'name') return onBlocked();
    form.setError('name', { type: 'taken', message: blocked.text });
    onFault('name');
  };
  return { createNow: () => (isLooking ? undefined : void judge(lookAndSend)), isLooking };
}

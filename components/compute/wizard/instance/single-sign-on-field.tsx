'use client';

import { useController, useWatch } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { SwitchField } from '@/components/form/switch-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { isSingleSignOnRefused } from './single-sign-on';

/** Whether the instance acts as the user without their signing in there. */
export function SingleSignOnField() {
  const { field } = useController<CreateForm, 'singleSignOn'>({ name: 'singleSignOn' });
  const [assignedTo, scripts, applications] = useWatch<
    CreateForm,
    ['assignedTo', 'scripts', 'applications']
  >({ name: ['assignedTo', 'scripts', 'applications'] });
  const { ref, value, onChange } = field;
  const isRefused = isSingleSignOnRefused({ assignedTo, scripts, applications });
  return (
    <FormSection title="Single sign-on">
      <SwitchField
        label={createFieldLabels.singleSignOn}
        hint={
          isRefused
            ? 'Off at first, because a setup script or a custom application of yours could act as the assigned user. The user can turn it on later.'
            : 'Notebooks and terminals on the instance act as its user, who need not sign in there again.'
        }
        checked={value && !isRefused}
        disabled={isRefused}
        onChange={onChange}
        switchRef={ref}
      />
    </FormSection>
  );
}

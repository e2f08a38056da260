'use client';

import { FormProvider, useForm } from 'react-hook-form';
import { PasswordField } from '@/components/form/password-field';
import { useLeaveGuard } from '@/components/form/use-leave-guard';
import { useSetAccessToken } from '@/lib/browser/mutations/use-set-access-token';
import { attachFieldLabels } from '@/lib/domain/attach/attach-form';
import { accessTokenHint } from '@/lib/domain/attach/databricks-host';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { ChangeDrawer } from './change-drawer';

interface AccessTokenDrawerProps {
  workspace: WorkspaceRef;
  name: string;
  onClose: () => void;
}

interface AccessTokenForm {
  accessToken: string;
}

/** Gives an attached Databricks workspace another token; the old one is never read. */
export function AccessTokenDrawer({ workspace, name, onClose }: AccessTokenDrawerProps) {
  const { mutateAsync, error, isPending } = useSetAccessToken(workspace);
  const form = useForm<AccessTokenForm>({
    defaultValues: { accessToken: '' },
    resolver: ({ accessToken }) =>
      accessToken.trim() === ''
        ? {
            values: {},
            errors: { accessToken: { type: 'rule', message: 'Enter the access token' } },
          }
        : { values: { accessToken: accessToken.trim() }, errors: {} },
  });
  const guard = useLeaveGuard(form.formState.isDirty);
  const typed = form.watch('accessToken');
  const submit = form.handleSubmit(async ({ accessToken }) => {
    try {
      await mutateAsync({ name, accessToken });
    } catch {
      // Shown by the drawer, which keeps what was typed.
      return;
    }
    form.reset();
    guard.release();
    onClose();
  });
  return (
    <FormProvider {...form}>
      <ChangeDrawer
        title={`Change the token of ${name}`}
        label="Change token"
        error={error}
        isPending={isPending}
        guard={guard}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <PasswordField<AccessTokenForm>
          name="accessToken"
          label={attachFieldLabels.accessToken}
          hint={accessTokenHint(typed) ?? 'Sent once, and not shown again.'}
        />
      </ChangeDrawer>
    </FormProvider>
  );
}

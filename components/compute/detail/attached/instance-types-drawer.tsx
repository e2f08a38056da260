'use client';

import { FormProvider, useForm } from 'react-hook-form';
import { attachResolver } from '@/components/compute/attach/attach-resolver';
import { InstanceTypesFields } from '@/components/compute/attach/fields/instance-types-fields';
import { useLeaveGuard } from '@/components/form/use-leave-guard';
import { useSetInstanceTypes } from '@/lib/browser/mutations/use-set-instance-types';
import { emptyAttachForm, type AttachForm } from '@/lib/domain/attach/attach-form';
import { attachFormOf } from '@/lib/domain/attach/attach-form-of';
import { attachOf } from '@/lib/domain/attach/attach-of';
import { attachRequest } from '@/lib/domain/attach/attach-request';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { ChangeDrawer } from './change-drawer';

interface InstanceTypesDrawerProps {
  workspace: WorkspaceRef;
  name: string;
  arm: ComputeDetails['arm'];
  onClose: () => void;
}

const nothingKnown = {
  computes: undefined,
  sizes: undefined,
  networks: undefined,
  resources: undefined,
};

/** What jobs may ask an attached cluster for; those that are taken away can be asked for no more. */
export function InstanceTypesDrawer({ workspace, name, arm, onClose }: InstanceTypesDrawerProps) {
  const { mutateAsync, error, isPending } = useSetInstanceTypes(workspace);
  const attach = attachOf(arm);
  const form = useForm<AttachForm>({
    defaultValues: attach ? attachFormOf(attach, name) : emptyAttachForm('Kubernetes', ''),
    resolver: attachResolver(nothingKnown),
    mode: 'onTouched',
  });
  const guard = useLeaveGuard(form.formState.isDirty);
  const submit = async () => {
    const isFine = await form.trigger(['instanceTypes', 'defaultInstanceType'], {
      shouldFocus: true,
    });
    const request = attachRequest(form.getValues());
    if (!isFine || request.computeType !== 'Kubernetes') return;
    const { instanceTypes, defaultInstanceType } = request;
    try {
      await mutateAsync({
        name,
        instanceTypes,
        ...(defaultInstanceType !== undefined && { defaultInstanceType }),
      });
    } catch {
      // Shown by the drawer, which keeps what was typed.
      return;
    }
    guard.release();
    onClose();
  };
  return (
    <FormProvider {...form}>
      <ChangeDrawer
        title={`Instance types of ${name}`}
        label="Save instance types"
        error={error}
        isPending={isPending}
        guard={guard}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <InstanceTypesFields />
      </ChangeDrawer>
    </FormProvider>
  );
}

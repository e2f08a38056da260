'use client';

import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { PickField } from '@/components/form/pick-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { sameId } from '@/lib/domain/resource-id/resource-id';
import { useAttach } from '../attach-context';
import { resourceItem, resourceItems } from './resource-items';

/** One of the resources that the caller may see. */
export function ResourcePicker() {
  const { facts, resources: lookUp } = useAttach();
  const { resources, computes = [] } = facts;
  const { setValue, clearErrors } = useFormContext<AttachForm>();
  const { field, fieldState } = useController<AttachForm, 'resourceId'>({ name: 'resourceId' });
  const [search, setSearch] = useState('');
  const { ref, value, onChange } = field;

  if (lookUp.error && !resources && !lookUp.pending) {
    return (
      <ErrorNotice
        title="The resources could not be listed. Paste the id instead."
        error={lookUp.error}
        onRetry={lookUp.retry}
      />
    );
  }
  if (!resources) return <LoadingRows label="Loading resources" rows={3} />;
  const find = (id: string) => resources.find((resource) => sameId(resource.id, id));
  const picked = find(value);

  const pick = (id: string | undefined) => {
    onChange(id ?? '');
    const resource = id === undefined ? undefined : find(id);
    if (!resource) return;
    const { workspaceUrl, sshAddress } = resource;
    if (workspaceUrl !== undefined) setValue('workspaceUrl', workspaceUrl);
    if (sshAddress !== undefined) setValue('address', sshAddress);
    clearErrors(['resourceId', 'workspaceUrl', 'address']);
  };
  const none = resources.length > 0 ? 'None matches' : 'You see none in this subscription';
  return (
    <PickField
      label={attachFieldLabels.resourceId}
      hint="All that you may see in the subscription of the workspace."
      problem={fieldState.error?.message}
      placeholder="Search by name or resource group"
      items={resourceItems(resources, computes, search)}
      emptyText={lookUp.pending ? 'Still looking…' : none}
      picked={picked && resourceItem(picked, computes)}
      onPick={pick}
      onSearch={setSearch}
      inputRef={ref}
    />
  );
}

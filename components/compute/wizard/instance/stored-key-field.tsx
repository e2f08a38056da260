'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { PickField, type PickItem } from '@/components/form/pick-field';
import { neighbourQueries } from '@/lib/browser/queries/neighbour-queries';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { parsePublicKey } from '@/lib/domain/ssh/public-key';
import type { StoredKey } from '@/lib/domain/ssh/stored-key';
import { useCreate } from '../create-context';

/** A public key out of those that Azure keeps in the subscription. */
export function StoredKeyField() {
  const { workspace } = useCreate();
  const form = useFormContext<CreateForm>();
  const keys = useQuery(neighbourQueries.sshKeys(workspace.subscriptionId));
  const { field, fieldState } = useController<CreateForm, 'sshKey.storedId'>({
    name: 'sshKey.storedId',
  });
  const [search, setSearch] = useState('');
  const { ref, value } = field;
  if (keys.error && !keys.data) {
    return (
      <ErrorNotice
        title="The keys stored in Azure could not be read. Paste the key instead."
        error={keys.error}
        onRetry={() => void keys.refetch()}
      />
    );
  }
  if (!keys.data) return <LoadingRows label="Loading keys" rows={2} />;
  const items = keys.data.map(itemOf);
  const wanted = search.trim().toLowerCase();
  const pick = (id: string | undefined) => {
    const key = keys.data.find((stored) => stored.id === id);
    form.setValue('ssh.publicKey', key?.publicKey ?? '');
    form.setValue('sshKey.storedId', key?.id ?? '', { shouldDirty: true, shouldValidate: true });
  };
  return (
    <PickField
      label={createFieldLabels['sshKey.storedId']}
      placeholder="Search the stored keys"
      problem={fieldState.error?.message}
      items={items.filter(({ label, detail = '' }) =>
        `${label} ${detail}`.toLowerCase().includes(wanted),
      )}
      emptyText={items.length === 0 ? 'You see no stored key in this subscription' : 'No such key'}
      picked={items.find((item) => item.value === value)}
      onPick={pick}
      onSearch={setSearch}
      inputRef={ref}
    />
  );
}

function itemOf({ id, name, resourceGroup, publicKey }: StoredKey): PickItem {
  const parsed = parsePublicKey(publicKey);
  const kind = parsed.ok ? `${parsed.key.type}, ${parsed.key.bits} bits` : parsed.reason;
  return { value: id, label: name, detail: `${resourceGroup}; ${kind}` };
}

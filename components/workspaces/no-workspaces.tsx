'use client';
import { Button } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { KeyValueList } from '@/components/ui/key-value-list';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';

/** For someone who may see no workspace at all: whom to ask, and what to quote. */
export function NoWorkspaces({ onRetry }: { onRetry: () => void }) {
  const { id, username, tenantId } = useSignedInUser();
  const quote = `User: ${username}\nObject id: ${id}\nTenant id: ${tenantId}`;
  return (
    <EmptyState
      icon={<LockClosedRegular />}
      title="You have access to no workspace"
      action={<Button onClick={onRetry}>Look again</Button>}
    >
      <p>
        Ask your administrator, or an owner of the subscription, for a role on an Azure Machine
        Learning workspace, such as AzureML Data Scientist. A new role can take some minutes to show
        here. They will need to know:
      </p>
      <KeyValueList
        items={[
          { label: 'User', value: username },
          { label: 'Object id', value: id },
          { label: 'Tenant id', value: tenantId },
        ]}
      />
      <CopyButton text={quote} label="Copy these details" />
    </EmptyState>
  );
}

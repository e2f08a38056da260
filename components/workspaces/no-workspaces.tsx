'use client';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { KeyValueList } from '@/components/ui/key-value-list';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';

const useStyles = makeStyles({
  details: { textAlign: 'start' },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** For someone who may see no workspace at all: whom to ask, and what to quote. */
export function NoWorkspaces({ onRetry }: { onRetry: () => void }) {
  const styles = useStyles();
  const { id, username, tenantId } = useSignedInUser();
  const quote = `User: ${username}\nObject id: ${id}\nTenant id: ${tenantId}`;
  return (
    <EmptyState
      icon={<LockClosedRegular />}
      title="You have access to no workspace"
      action={
        <div className={styles.actions}>
          <Button onClick={onRetry}>Look again</Button>
          <CopyButton text={quote} label="Copy these details" />
        </div>
      }
    >
      <p>
        Ask your administrator, or an owner of the subscription, for a role on an Azure Machine
        Learning workspace, such as AzureML Data Scientist. A new role can take some minutes to show
        here. They will need to know:
      </p>
      <div className={styles.details}>
        <KeyValueList
          items={[
            { label: 'User', value: username },
            { label: 'Object id', value: id },
            { label: 'Tenant id', value: tenantId },
          ]}
        />
      </div>
    </EmptyState>
  );
}

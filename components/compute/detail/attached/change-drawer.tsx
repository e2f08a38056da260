'use client';

import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { GuardedDrawer } from '@/components/form/guarded-drawer';
import type { LeaveGuard } from '@/components/form/use-leave-guard';

interface ChangeDrawerProps {
  title: string;
  /** What its button does. */
  label: string;
  error: Error | null;
  isPending: boolean;
  guard: LeaveGuard;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
  },
  footer: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** One change of a compute, that Azure takes or refuses as a whole. */
export function ChangeDrawer(props: ChangeDrawerProps) {
  const { title, label, error, isPending, guard, onSubmit, onClose, children } = props;
  const styles = useStyles();
  return (
    <GuardedDrawer title={title} guard={guard} onClose={onClose}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) onSubmit();
        }}
      >
        {children}
        {error && <ErrorNotice error={error} title="Azure refused the change" />}
        <div className={styles.footer}>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={isPending}
            icon={isPending ? <Spinner size="tiny" /> : null}
          >
            {label}
          </Button>
          <Button onClick={() => guard.request(onClose)}>Cancel</Button>
        </div>
      </form>
    </GuardedDrawer>
  );
}

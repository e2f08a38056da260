'use client';

import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LeaveDialog } from '@/components/form/leave-dialog';
import type { LeaveGuard } from '@/components/form/use-leave-guard';
import { SideDrawer } from '@/components/ui/side-drawer';

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
  const close = () => guard.request(onClose);
  return (
    <>
      <SideDrawer open title={title} onClose={close}>
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
            <Button onClick={close}>Cancel</Button>
          </div>
        </form>
      </SideDrawer>
      <LeaveDialog guard={guard}>What you have changed will be lost.</LeaveDialog>
    </>
  );
}

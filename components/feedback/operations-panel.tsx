'use client';

import { Button, makeStyles } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons';
import { EmptyState } from '@/components/ui/empty-state';
import { SideDrawer } from '@/components/ui/side-drawer';
import { isUnderWay } from '@/lib/browser/operations/started-operation';
import { useDismissOperation, useOperations } from '@/lib/browser/operations/use-operations';
import { OperationItem } from './operation-item';

interface OperationsPanelProps {
  open: boolean;
  onClose: () => void;
}

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/**
 * The notifications drawer: what is under way and what ended, newest first. Nothing in it is read
 * out by itself; the toasts do that, once.
 */
export function OperationsPanel({ open, onClose }: OperationsPanelProps) {
  const styles = useStyles();
  const operations = useOperations();
  const dismiss = useDismissOperation();
  const ended = operations.filter((operation) => !isUnderWay(operation));
  return (
    <SideDrawer
      open={open}
      onClose={onClose}
      title="Notifications"
      size="small"
      tools={
        ended.length > 0 && (
          <Button size="small" onClick={() => ended.forEach(({ id }) => dismiss(id))}>
            Dismiss all that ended
          </Button>
        )
      }
    >
      {operations.length === 0 ? (
        <EmptyState icon={<AlertRegular />} title="No notifications">
          What you create, start, stop, restart or delete shows here until it is done.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {operations.map((operation) => (
            <OperationItem
              key={operation.id}
              operation={operation}
              onDismiss={() => dismiss(operation.id)}
              onLeave={onClose}
            />
          ))}
        </ul>
      )}
    </SideDrawer>
  );
}

'use client';

import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DismissRegular,
  ErrorCircleFilled,
  SubtractCircleFilled,
} from '@fluentui/react-icons';
import { TextLink } from '@/components/ui/text-link';
import { TimeText } from '@/components/ui/time-text';
import { isUnderWay, type StartedOperation } from '@/lib/browser/operations/started-operation';
import { routes } from '@/lib/browser/url/routes';
import { FailureDetails } from './failure-details';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: 'flex', fontSize: '20px', lineHeight: 1 },
  body: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  footer: { color: tokens.colorNeutralForeground3 },
  succeeded: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  canceled: { color: tokens.colorNeutralForeground3 },
});

const statusWords: Record<StartedOperation['status'], string> = {
  Sending: 'Sending',
  InProgress: 'In progress',
  Succeeded: 'Succeeded',
  Failed: 'Failed',
  Canceled: 'Canceled',
};

export interface OperationItemProps {
  operation: StartedOperation;
  onDismiss: () => void;
  /** Called when a link leads away. */
  onLeave: () => void;
}

/** One write: what it does, to what, how far it is, and why it failed. */
export function OperationItem({ operation, onDismiss, onLeave }: OperationItemProps) {
  const styles = useStyles();
  const { title, status, startedAt, problem } = operation;
  return (
    <li className={styles.root}>
      <StatusIcon status={status} />
      <div className={styles.body}>
        <Text weight="semibold">{title}</Text>
        {isUnderWay(operation) && <Progress operation={operation} />}
        {problem && <Text>{problem.message}</Text>}
        {problem && <FailureDetails failure={problem} />}
        <Caption1 className={styles.footer}>
          {statusWords[status]} · started <TimeText value={startedAt} />
        </Caption1>
        <ComputeLink operation={operation} onLeave={onLeave} />
      </div>
      {!isUnderWay(operation) && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={`Dismiss ${title}`}
          onClick={onDismiss}
        />
      )}
    </li>
  );
}

function Progress({ operation: { title, percentComplete } }: { operation: StartedOperation }) {
  return (
    <ProgressBar
      aria-label={title}
      max={100}
      {...(percentComplete !== undefined && { value: percentComplete })}
    />
  );
}

/** Nothing to open once it is deleted. */
function ComputeLink({
  operation: { verb, status, compute, tab },
  onLeave,
}: Pick<OperationItemProps, 'operation' | 'onLeave'>) {
  if (verb === 'delete' && status === 'Succeeded') return null;
  return (
    <span>
      <TextLink href={routes.compute(compute, tab)} onClick={onLeave}>
        Open {compute.name}
      </TextLink>
    </span>
  );
}

function StatusIcon({ status }: Pick<StartedOperation, 'status'>) {
  const styles = useStyles();
  switch (status) {
    case 'Sending':
    case 'InProgress':
      return <Spinner size="tiny" className={styles.icon} aria-hidden />;
    case 'Succeeded':
      return (
        <CheckmarkCircleFilled
          className={mergeClasses(styles.icon, styles.succeeded)}
          aria-hidden
        />
      );
    case 'Failed':
      return <ErrorCircleFilled className={mergeClasses(styles.icon, styles.failed)} aria-hidden />;
    case 'Canceled':
      return (
        <SubtractCircleFilled className={mergeClasses(styles.icon, styles.canceled)} aria-hidden />
      );
  }
}

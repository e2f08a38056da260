'use client';

import {
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { boundedText } from '@/components/ui/bounded-text';
import { TextLink } from '@/components/ui/text-link';
import { TimeText } from '@/components/ui/time-text';
import { isUnderWay, type StartedOperation } from '@/lib/browser/operations/started-operation';
import { routes } from '@/lib/browser/url/routes';
import { FailureDetails } from './failure-details';
import { OperationStatusIcon } from './operation-status-icon';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  footer: { color: tokens.colorNeutralForeground3 },
});

const statusWords: Record<StartedOperation['status'], string> = {
  Sending: 'Sending',
  Unanswered: 'Looking whether it took effect',
  InProgress: 'In progress',
  Succeeded: 'Succeeded',
  Failed: 'Failed',
  Canceled: 'Canceled',
};

interface OperationItemProps {
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
      <OperationStatusIcon status={status} />
      <div className={styles.body}>
        <Text weight="semibold">{title}</Text>
        {isUnderWay(operation) && <Progress operation={operation} />}
        {problem && <Text>{boundedText(problem.message)}</Text>}
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

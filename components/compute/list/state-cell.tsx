'use client';

import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { isUnderWay, type StartedOperation } from '@/lib/browser/operations/started-operation';
import { useOperations } from '@/lib/browser/operations/use-operations';
import type { Compute } from '@/lib/domain/compute/compute';
import { verbProgress } from '../actions/verb-wording';
import { StateBadge } from '../state-badge';
import { latestOperation } from '../latest-operation';
import { useListContext } from './list-context';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  failure: { display: 'inline-flex', flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

/** How a compute is; while something is done to it here, that, and what failed of it. */
export function StateCell({ compute }: { compute: Compute }) {
  const styles = useStyles();
  const { workspace } = useListContext();
  const operation = latestOperation(useOperations(), { ...workspace, name: compute.name });
  if (operation && isUnderWay(operation)) {
    return (
      <span className={styles.root}>
        <Spinner size="extra-tiny" aria-hidden />
        {progressText(operation)}
      </span>
    );
  }
  return (
    <span className={styles.root}>
      <StateBadge compute={compute} />
      {operation?.problem && <Failure text={failureText(operation, operation.problem)} />}
    </span>
  );
}

function Failure({ text }: { text: string }) {
  return (
    <LazyTooltip content={text} relationship="inaccessible">
      <span className={useStyles().failure}>
        <ErrorCircle16Filled aria-hidden />
        <VisuallyHidden>{text}</VisuallyHidden>
      </span>
    </LazyTooltip>
  );
}

function progressText({ verb, percentComplete }: StartedOperation): string {
  const percent = percentComplete === undefined ? '' : ` ${Math.round(percentComplete)} %`;
  return `${verbProgress(verb)}${percent}`;
}

const failureText = (
  { title }: StartedOperation,
  { message }: NonNullable<StartedOperation['problem']>,
) => `${title} failed: ${message}`;

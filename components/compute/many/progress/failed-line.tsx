'use client';

import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FailureDetails } from '@/components/feedback/failure-details';
import type { OperationProblem } from '@/lib/browser/operations/started-operation';
import { usePublicConfig } from '@/lib/browser/public-config';
import { computeNameProblem } from '@/lib/domain/name/compute-name';
import type { NamedRow } from '../people/people-rows';

interface FailedLineProps {
  row: NamedRow;
  problem: OperationProblem | undefined;
  /** Whether the workspace has a compute of that name, as after a creation that failed late. */
  isLeft: boolean;
  onRename: (name: string) => void;
  onRetry: () => void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
  },
  name: { minWidth: 0, width: '100%' },
});

/** Why it failed, in the service's words, and another try: the name may be what was wrong. */
export function FailedLine({ row, problem, isLeft, onRename, onRetry }: FailedLineProps) {
  const styles = useStyles();
  const { nameProfile } = usePublicConfig();
  const { person, name } = row;
  const nameProblem = computeNameProblem(name, 'instance', nameProfile);
  return (
    <div className={styles.root}>
      {problem && (
        <>
          <Text>{problem.message}</Text>
          <FailureDetails failure={problem} />
        </>
      )}
      <Field
        className={styles.name}
        label="Name"
        hint={
          isLeft
            ? 'The workspace still has an instance of this name: delete it first, or take another.'
            : null
        }
        validationMessage={nameProblem ?? null}
        validationState={nameProblem === undefined ? 'none' : 'error'}
      >
        <Input
          aria-label={`Name of the instance for ${person.name}`}
          className={styles.name}
          input={{ className: styles.name }}
          value={name}
          onChange={(_, data) => onRename(data.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <Button
        size="small"
        aria-label={`Try again for ${person.name}`}
        disabledFocusable={nameProblem !== undefined}
        onClick={onRetry}
      >
        Try again
      </Button>
    </div>
  );
}

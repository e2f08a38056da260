'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import type { FreeStep } from '@/lib/domain/quota/free-step';
import { useConfirmVerb } from '../../actions/use-confirm-verb';
import { FreeSteps } from './free-steps';
import { answerText } from './free-text';
import { ScaleDrawer } from './scale-drawer';
import { useFreeAnswer, type CoresWanted } from './use-free-answer';

const useStyles = makeStyles({ answer: { fontWeight: tokens.fontWeightSemibold } });

/** How far freeing has come, and what is left to do. */
export function FreePlanView({ wanted }: { wanted: CoresWanted }) {
  const styles = useStyles();
  const { workspace, cores } = wanted;
  const { ask, dialog } = useConfirmVerb(workspace);
  const [scaled, setScaled] = useState<string>();
  const { answer, before, verdictOf, jobs } = useFreeAnswer(wanted);
  // What is proposed first may not be what is best once they are known.
  if (jobs.isLoading) return <LoadingRows label="Looking at the jobs" rows={3} />;
  const { steps } = answer.plan;
  const deleted = steps
    // What runs a job is agreed to by itself.
    .filter((step) => step.action === 'delete' && step.reason !== 'runs-jobs')
    .filter((step) => verdictOf(step).ok)
    .map(({ compute }) => compute);
  const run = ({ action, compute }: FreeStep) =>
    action === 'delete' ? ask('delete', [compute]) : setScaled(compute.name);

  return (
    <>
      {jobs.error && !jobs.data && (
        <ErrorNotice
          error={jobs.error}
          title="Jobs could not be read: what runs one is not told"
          onRetry={() => void jobs.refetch()}
        />
      )}
      <output className={styles.answer}>{answerText({ answer, cores, before })}</output>
      {steps.length > 0 && (
        <FreeSteps workspace={workspace} steps={steps} verdictOf={verdictOf} onStep={run} />
      )}
      {deleted.length > 1 && jobs.data && (
        <div>
          <Button onClick={() => ask('delete', deleted)}>{`Delete these ${deleted.length}`}</Button>
        </div>
      )}
      {dialog}
      {scaled !== undefined && (
        <ScaleDrawer
          cluster={{ ...workspace, name: scaled }}
          onClose={() => setScaled(undefined)}
        />
      )}
    </>
  );
}

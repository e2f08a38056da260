'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { standings } from '@/lib/domain/availability/availability';
import type { JobNeed } from '@/lib/domain/availability/job-need';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { useConfirmVerb } from '../actions/use-confirm-verb';
import { AnswerGroup } from './answer-group';
import { AnswerSentence } from './answer-sentence';
import { NeedForm } from './need-form';
import { NewClusterList } from './new-cluster-list';
import { useAvailability } from './use-availability';

interface AvailabilityViewProps {
  workspace: WorkspaceRef;
  need: JobNeed;
  onChange: (need: JobNeed) => void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  answer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '& > output': { flex: '1 1 20rem' },
  },
});

/** What a job needs, and whether it can have it now. */
export function AvailabilityView({ workspace, need, onChange }: AvailabilityViewProps) {
  const styles = useStyles();
  const { availability, list, sizes, lookAgain } = useAvailability(workspace, need);
  const [isLooking, setLooking] = useState(false);
  const { ask, dialog } = useConfirmVerb(workspace);
  const { data: computes, error, dataUpdatedAt } = list;
  const refresh = () => {
    setLooking(true);
    void lookAgain().finally(() => setLooking(false));
  };
  const askFor = (verb: ComputeVerb, name: string) =>
    ask(verb, computes?.filter((compute) => compute.name === name) ?? []);
  return (
    <div className={styles.root}>
      <NeedForm need={need} onChange={onChange} sizes={sizes} />
      {error && !computes && (
        <ErrorNotice error={error} title="The computes could not be listed" onRetry={refresh} />
      )}
      {error && computes && (
        <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={refresh} />
      )}
      {!error && !availability && <LoadingRows label="Looking at every compute" rows={6} />}
      {availability && (
        <>
          <div className={styles.answer}>
            <AnswerSentence availability={availability} />
            <Button
              icon={<ArrowClockwiseRegular />}
              disabledFocusable={isLooking}
              onClick={refresh}
            >
              Look again
            </Button>
          </div>
          {availability.unread.length > 0 && (
            <Text>The answer knows nothing of {availability.unread.join(', ')}.</Text>
          )}
          {standings.slice(0, usable).map((standing) => group(standing))}
          <NewClusterList workspace={workspace} availability={availability} />
          {standings.slice(usable).map((standing) => group(standing))}
        </>
      )}
      {dialog}
    </div>
  );

  function group(standing: (typeof standings)[number]) {
    const answers = availability?.computes.filter((one) => one.standing === standing) ?? [];
    return (
      <AnswerGroup
        key={standing}
        workspace={workspace}
        standing={standing}
        answers={answers}
        ask={askFor}
      />
    );
  }
}

/** The standings that come before the offer of a new cluster: those that lead somewhere. */
const usable = standings.indexOf('unknown');

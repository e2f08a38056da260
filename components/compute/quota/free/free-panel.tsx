'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FreeStep } from '@/lib/domain/quota/free-step';
import { useConfirmVerb } from '../../actions/use-confirm-verb';
import { Section } from '../../detail/section';
import { FreeForm, type CoresChange } from './free-form';
import { FreeSteps } from './free-steps';
import { answerText } from './free-text';
import { ScaleDrawer } from './scale-drawer';
import { useFreeAnswer, type CoresWanted } from './use-free-answer';

interface FreePanelProps {
  wanted: CoresWanted;
  onChange: (change: CoresChange) => void;
  onClose: () => void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  answer: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** How to have so many cores free: what to delete or scale down, at the least loss. */
export function FreePanel({ wanted, onChange, onClose }: FreePanelProps) {
  const styles = useStyles();
  const { workspace, cores } = wanted;
  const { ask, dialog } = useConfirmVerb(workspace);
  const [scaled, setScaled] = useState<string>();
  const { answer, verdictOf } = useFreeAnswer(wanted);
  const { steps } = answer.plan;
  const deletions = steps.filter((step) => step.action === 'delete' && verdictOf(step).ok);
  const run = ({ action, compute }: FreeStep) =>
    action === 'delete' ? ask('delete', [compute]) : setScaled(compute.name);

  return (
    <Section title="Free cores">
      <div className={styles.root}>
        <FreeForm wanted={wanted} onChange={onChange} />
        <output className={styles.answer}>{answerText(answer, cores)}</output>
        {steps.length > 0 && (
          <FreeSteps workspace={workspace} steps={steps} verdictOf={verdictOf} onStep={run} />
        )}
        <p className={styles.note}>
          To stop an instance frees none: it keeps its quota until it is deleted. Only computes of
          this workspace are proposed.
        </p>
        <div className={styles.buttons}>
          {deletions.length > 1 && (
            <Button
              onClick={() =>
                ask(
                  'delete',
                  deletions.map(({ compute }) => compute),
                )
              }
            >
              {`Delete these ${deletions.length}`}
            </Button>
          )}
          <Button onClick={onClose}>Close</Button>
        </div>
      </div>
      {dialog}
      {scaled !== undefined && (
        <ScaleDrawer
          cluster={{ ...workspace, name: scaled }}
          onClose={() => setScaled(undefined)}
        />
      )}
    </Section>
  );
}

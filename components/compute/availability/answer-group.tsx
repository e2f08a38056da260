'use client';

import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ComputeAnswer, Standing } from '@/lib/domain/availability/availability';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { standingTitles } from './answer-words';
import { ComputeAnswerItem } from './compute-answer-item';

interface AnswerGroupProps {
  workspace: WorkspaceRef;
  standing: Standing;
  answers: readonly ComputeAnswer[];
  ask: (verb: ComputeVerb, compute: string) => void;
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { marginBlockStart: tokens.spacingVerticalS },
});

/** More than fit a screen are not drawn at once: there may be thousands. */
const atOnce = 10;

/** What is of no help now is folded away. */
const folded: ReadonlySet<Standing> = new Set(['unknown', 'unfit']);

/** The computes that stand alike, the best first. */
export function AnswerGroup({ workspace, standing, answers, ask }: AnswerGroupProps) {
  const styles = useStyles();
  const headingId = useId();
  const first = folded.has(standing) ? 0 : atOnce;
  const [shown, setShown] = useState(first);
  const hidden = answers.length - shown;
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId} className={styles.heading} block>
        {standingTitles[standing]} ({answers.length})
      </Subtitle2>
      <ul className={styles.list}>
        {answers.slice(0, shown).map((answer) => (
          <ComputeAnswerItem key={answer.name} workspace={workspace} answer={answer} ask={ask} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => setShown((before) => before + moreAtOnce)}
        >
          {shown === 0 ? 'Show them' : `Show ${Math.min(hidden, moreAtOnce)} more`}
        </Button>
      )}
    </section>
  );
}

const moreAtOnce = 50;

'use client';

import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { boundedText } from '@/components/ui/bounded-text';
import { TextLink } from '@/components/ui/text-link';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { ComputeAnswer } from '@/lib/domain/availability/availability';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { priorityLabel } from '../priority-label';
import { figuresOf, lineOf } from './answer-words';
import { StepAction } from './step-action';

interface ComputeAnswerItemProps {
  workspace: WorkspaceRef;
  answer: ComputeAnswer;
  ask: (verb: ComputeVerb, compute: string) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    // Side by side where there is room; in the panel and on a telephone one below the other.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  part: {
    display: 'grid',
    alignContent: 'start',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  minor: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** One compute: what it is, how it stands to the job and why, and what to do about it. */
export function ComputeAnswerItem({ workspace, answer, ask }: ComputeAnswerItemProps) {
  const styles = useStyles();
  const { name, kind, text, causes, vmSize, priority } = answer;
  const machine = [vmSize, priority === 'LowPriority' ? priorityLabel(priority) : undefined];
  const further = causes.filter((cause) => cause.text !== text);
  return (
    <li className={styles.root}>
      <div className={styles.part}>
        <span className={styles.name}>
          <TextLink href={routes.compute({ ...workspace, name }, tabs[kind])}>{name}</TextLink>
        </span>
        <Caption1 className={styles.minor}>{machine.filter(Boolean).join(', ')}</Caption1>
      </div>
      <div className={styles.part}>
        <Text>{boundedText(lineOf(answer, text))}</Text>
        {further.map((cause) => (
          <Caption1 key={cause.text} className={styles.minor}>
            {boundedText(lineOf(answer, cause.text))}
          </Caption1>
        ))}
        <StepAction workspace={workspace} answer={answer} ask={ask} />
      </div>
      <div className={styles.part}>
        {figuresOf(answer).map((figure) => (
          <Caption1 key={figure} className={styles.minor}>
            {figure}
          </Caption1>
        ))}
      </div>
    </li>
  );
}

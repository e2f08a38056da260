'use client';

import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { ReasonButton } from '@/components/ui/reason-button';
import { TextLink } from '@/components/ui/text-link';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { FreeStep } from '@/lib/domain/quota/free-step';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { figure } from '@/lib/domain/text/figure';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import { stepText } from './free-text';

interface FreeStepsProps {
  workspace: WorkspaceRef;
  steps: readonly FreeStep[];
  verdictOf: (step: FreeStep) => Verdict;
  onStep: (step: FreeStep) => void;
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  words: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { color: tokens.colorNeutralForeground2 },
});

/** What would free the cores, each with the way to do it. */
export function FreeSteps({ workspace, steps, verdictOf, onStep }: FreeStepsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="What would free them">
      {steps.map((step) => {
        const { name, kind } = step.compute;
        return (
          <li key={name} className={styles.item}>
            <div className={styles.words}>
              <div className={styles.head}>
                <TextLink href={routes.compute({ ...workspace, name }, tabs[kind])}>
                  {name}
                </TextLink>
                <span>{`frees ${figure(step.frees)} vCPUs`}</span>
                {step.reason === 'runs-jobs' && (
                  <Badge appearance="tint" color="danger">
                    Runs a job
                  </Badge>
                )}
              </div>
              <div className={styles.text}>{stepText(step)}</div>
            </div>
            <ReasonButton
              verdict={verdictOf(step)}
              aria-label={step.action === 'scale' ? `Scale ${name}` : `Delete ${name}`}
              onClick={() => onStep(step)}
            >
              {step.action === 'scale' ? 'Scale' : 'Delete'}
            </ReasonButton>
          </li>
        );
      })}
    </ul>
  );
}

'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ClockPause20Regular } from '@fluentui/react-icons';
import { Notice } from '@/components/feedback/notice';
import { ReasonButton } from '@/components/ui/reason-button';
import { idleText } from '@/lib/domain/idle-shutdown/idle-text';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import { Section } from '../section';

interface IdleSectionProps {
  minutes: number | undefined;
  /** Whether the instance acts as an identity of its own. */
  hasIdentity: boolean;
  verdict: Verdict;
  onEdit: () => void;
}

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM },
});

/** After how long without work the instance is stopped. */
export function IdleSection({ minutes, hasIdentity, verdict, onEdit }: IdleSectionProps) {
  const styles = useStyles();
  return (
    <Section title="Idle shutdown">
      <div className={styles.root}>
        <Text>
          {minutes === undefined
            ? 'Off: while it runs it is billed, whether anybody works on it or not.'
            : `It is stopped after ${idleText(minutes)} without kernels, terminals, jobs, VS Code, SSH or custom applications.`}
        </Text>
        {minutes !== undefined && hasIdentity && (
          // Azure docs, "Manage a compute instance", on idle shutdown with a managed identity.
          <Notice intent="info" title="It has a managed identity">
            It is stopped only if that identity has the role Contributor on the workspace.
          </Notice>
        )}
        <ReasonButton icon={<ClockPause20Regular />} verdict={verdict} onClick={onEdit}>
          {minutes === undefined ? 'Set idle shutdown' : 'Change or switch off'}
        </ReasonButton>
      </div>
    </Section>
  );
}

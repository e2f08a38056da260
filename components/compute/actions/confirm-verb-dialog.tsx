'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { isAttached, type Compute } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { no, yes } from '@/lib/domain/verdict/verdict';
import { JobRiskNotice } from './job-risk-notice';
import { LeftOut } from './left-out';
import type { Refusal } from './split-by-verdict';
import { isConsent, wantedConsent } from './typed-consent';
import { TypedConsentField } from './typed-consent-field';
import { isDetach, verbConsequences, verbLabel, verbQuestion } from './verb-wording';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

interface ConfirmVerbDialogProps {
  workspace: WorkspaceRef;
  verb: ComputeVerb;
  allowed: readonly Compute[];
  refused: readonly Refusal[];
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a verb is used: on what, what that costs and keeps, and what is left out and why. */
export function ConfirmVerbDialog(props: ConfirmVerbDialogProps) {
  const { workspace, verb, allowed, refused, onConfirm, onClose } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const wanted = wantedConsent(verb, allowed);
  const isName = allowed.length === 1;
  const verdict = isConsent(typed, wanted)
    ? yes
    : no(isName ? 'Type the name first' : 'Type the number first');
  const isMixed = verb === 'delete' && !isDetach(verb, allowed) && allowed.some(isAttached);
  const clusters = verb === 'delete' ? allowed.filter(({ kind }) => kind === 'cluster') : [];
  return (
    <ConfirmDialog
      open
      title={verbQuestion(verb, allowed)}
      confirmLabel={verbLabel(verb, allowed)}
      danger={verb === 'delete' && !isDetach(verb, allowed)}
      verdict={verdict}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {allowed.length > 1 && (
        <ul className={styles.list} aria-label={`To ${verbLabel(verb, allowed).toLowerCase()}`}>
          {allowed.map((compute) => (
            <li key={compute.name}>
              {compute.name}
              {isMixed && (isAttached(compute) ? ': is detached' : ': is deleted')}
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.list} aria-label="What happens">
        {verbConsequences(verb, allowed).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {clusters.length > 0 && <JobRiskNotice workspace={workspace} clusters={clusters} />}
      <LeftOut refused={refused.map(({ compute: { name }, reason }) => ({ name, reason }))} />
      {wanted !== undefined && (
        <TypedConsentField
          wanted={wanted}
          isName={isName}
          value={typed}
          onChange={setTyped}
          onEnter={() => verdict.ok && onConfirm()}
        />
      )}
    </ConfirmDialog>
  );
}

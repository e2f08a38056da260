'use client';

import { Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { FormSection } from '@/components/form/form-section';
import { RadioField } from '@/components/form/radio-field';
import { SegmentedField } from '@/components/form/segmented-field';
import { SwitchField } from '@/components/form/switch-field';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import {
  bringsValue,
  effectsOf,
  policyEffectTitles,
  policyRules,
  policyRuleTitles,
  type PolicyEffect,
} from '@/lib/domain/policy/policy-rule';
import { ScheduleRows } from '../schedule/schedule-rows';
import { withRule, type PolicyDraft } from './policy-draft';
import { PolicyScriptFields } from './policy-script-fields';

interface PolicyFieldsProps {
  workspace: WorkspaceRef;
  draft: PolicyDraft;
  onChange: (draft: PolicyDraft) => void;
}

const rules = policyRules.map((value) => ({ value, label: policyRuleTitles[value] }));

const effectHints: Record<PolicyEffect, string> = {
  append: 'Azure adds it to what is created.',
  deny: 'What is created without it is refused.',
  audit: 'What is created without it is only reported.',
  disabled: 'Nothing happens until the assignment says otherwise.',
};

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  text: { maxWidth: '32rem' },
  title: { margin: 0 },
});

/** What the policy asks for, and what it does about it. */
export function PolicyFields({ workspace, draft, onChange }: PolicyFieldsProps) {
  const styles = useStyles();
  const { rule, effect } = draft;
  const change = (part: Partial<PolicyDraft>) => onChange({ ...draft, ...part });
  const effects = effectsOf(rule).map((value) => ({ value, label: policyEffectTitles[value] }));
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        What it sees to
      </Subtitle2>
      <RadioField
        label="Rule"
        choices={rules}
        value={rule}
        onChange={(chosen) => onChange(withRule(draft, chosen))}
      />
      <SegmentedField
        label="Effect"
        hint={effectHints[effect]}
        choices={effects}
        value={effect}
        onChange={(chosen) => change({ effect: chosen })}
      />
      <Field label="Name" required className={styles.text}>
        <Input
          value={draft.displayName}
          onChange={(_, { value }) => change({ displayName: value })}
        />
      </Field>
      <Field label="Description" className={styles.text}>
        <Input
          value={draft.description}
          onChange={(_, { value }) => change({ description: value })}
        />
      </Field>
      <SwitchField
        label="Parameters"
        hint="Each assignment may choose another effect and another value."
        checked={draft.parameters}
        onChange={(parameters) => change({ parameters })}
      />
      {bringsValue(rule, effect) && <Value {...{ workspace, draft, onChange }} />}
    </div>
  );
}

/** What instances are given. */
function Value({ workspace, draft, onChange }: PolicyFieldsProps) {
  if (draft.rule === 'default-script' || draft.rule === 'enforce-script') {
    return (
      <FormSection title="Creation script" intro="Runs once, while the instance is made.">
        <PolicyScriptFields
          workspace={workspace}
          script={draft.script}
          onChange={(script) => onChange({ ...draft, script })}
        />
      </FormSection>
    );
  }
  return (
    <FormSection title="Schedules" intro="When instances are started and stopped by themselves.">
      <ScheduleRows
        value={draft.schedules}
        onChange={(schedules) => onChange({ ...draft, schedules })}
        showProblems
      />
    </FormSection>
  );
}

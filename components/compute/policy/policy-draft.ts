import {
  emptyInstanceForm,
  type ScheduleRow,
  type ScriptForm,
} from '@/lib/domain/compute/create-form/instance-form';
import { scriptOf } from '@/lib/domain/compute/create-form/instance-request';
import { scheduleOf } from '@/lib/domain/compute/create-form/schedule-rows';
import { newPolicyForm, type PolicyForm } from '@/lib/domain/policy/policy-form';
import { bringsValue, type PolicyEffect, type PolicyRule } from '@/lib/domain/policy/policy-rule';

/** What the screen holds, as typed; schedules and script outlive a change of the rule. */
export interface PolicyDraft {
  rule: PolicyRule;
  effect: PolicyEffect;
  displayName: string;
  description: string;
  parameters: boolean;
  schedules: readonly ScheduleRow[];
  script: ScriptForm;
}

export function newPolicyDraft(rule: PolicyRule): PolicyDraft {
  const { effect, displayName, parameters } = newPolicyForm(rule);
  const { schedules, scripts } = emptyInstanceForm;
  const common = { rule, effect, displayName, parameters };
  return { ...common, description: '', schedules, script: scripts.creation };
}

/** The same draft under another rule, whose usual effect and title it takes on. */
export function withRule(draft: PolicyDraft, rule: PolicyRule): PolicyDraft {
  const { effect, displayName } = newPolicyForm(rule);
  const isOwn = draft.displayName !== newPolicyForm(draft.rule).displayName;
  return { ...draft, rule, effect, displayName: isOwn ? draft.displayName : displayName };
}

/** The form that a draft stands for, right or wrong: `policyFormSchema` judges it. */
export function policyFormOf(draft: PolicyDraft): PolicyForm {
  const { rule, effect, displayName, parameters } = draft;
  const description = draft.description.trim();
  const common = { effect, displayName, parameters, ...(description !== '' && { description }) };
  const isNeeded = bringsValue(rule, effect);
  if (rule === 'default-script' || rule === 'enforce-script') {
    return { ...common, rule, ...(isNeeded && { script: scriptOf(draft.script) }) };
  }
  return { ...common, rule, schedules: isNeeded ? draft.schedules.map(scheduleOf) : [] };
}

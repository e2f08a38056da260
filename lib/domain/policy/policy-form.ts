import { z } from 'zod';
import { newSchedulesSchema } from '../schedule/schedule-rules';
import { setupScriptSchema } from '../setup-script/setup-script';
import {
  bringsValue,
  effectsOf,
  policyEffects,
  policyRuleTitles,
  type PolicyRule,
} from './policy-rule';

const shared = {
  effect: z.enum(policyEffects),
  /** Azure docs, "Azure Policy definition structure": at most 128 characters. */
  displayName: z.string().trim().min(1, 'Enter a name').max(128, 'At most 128 characters'),
  description: z.string().max(512, 'At most 512 characters').optional(),
  /** Whether effect and value are chosen with each assignment, or stand in the rule itself. */
  parameters: z.boolean().default(true),
};

/** What an admin fills in; whether a value is needed hangs on rule and effect. */
export const policyFormSchema = z
  .discriminatedUnion('rule', [
    z.object({
      ...shared,
      rule: z.enum(['default-schedule', 'enforce-schedule']),
      schedules: newSchedulesSchema.default([]),
    }),
    z.object({
      ...shared,
      rule: z.enum(['default-script', 'enforce-script']),
      /** Runs once, as an instance is created. */
      script: setupScriptSchema.optional(),
    }),
  ])
  .superRefine((form, context) => {
    for (const problem of problemsOf(form)) context.addIssue({ code: 'custom', ...problem });
  });
export type PolicyForm = z.infer<typeof policyFormSchema>;

type ScriptForm = Exclude<PolicyForm, { schedules: unknown }>;

interface Problem {
  path: string[];
  message: string;
}

function problemsOf(form: PolicyForm): Problem[] {
  const { rule, effect } = form;
  const problems = effectsOf(rule).includes(effect)
    ? []
    : [{ path: ['effect'], message: 'This effect does not fit the rule' }];
  if (!bringsValue(rule, effect)) return problems;
  return [...problems, ...('schedules' in form ? scheduleProblems(form) : scriptProblems(form))];
}

const scheduleProblems = ({ schedules }: { schedules: readonly unknown[] }): Problem[] =>
  schedules.length > 0 ? [] : [{ path: ['schedules'], message: 'Add a schedule' }];

function scriptProblems({ script, parameters }: ScriptForm): Problem[] {
  if (!script) return [{ path: ['script'], message: 'Choose a script' }];
  // Nothing says whether a parameter's default is text there, as it is in ARM's own templates.
  const isDoubtful = parameters && /^\[.*\]$/.test(script.arguments ?? '');
  return isDoubtful
    ? [{ path: ['script', 'arguments'], message: 'Text in [ ] may be taken for an expression' }]
    : [];
}

/** What the form begins with: the usual effect, and nothing to bring yet. */
export function newPolicyForm(rule: PolicyRule): PolicyForm {
  const [effect = 'disabled'] = effectsOf(rule);
  const common = { effect, displayName: policyRuleTitles[rule], parameters: true };
  return rule === 'default-script' || rule === 'enforce-script'
    ? { ...common, rule }
    : { ...common, rule, schedules: [] };
}

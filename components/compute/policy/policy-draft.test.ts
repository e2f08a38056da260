import { expect, test } from 'vitest';
import { newScheduleRow } from '@/lib/domain/compute/create-form/schedule-rows';
import { policyFormSchema } from '@/lib/domain/policy/policy-form';
import { policyRules } from '@/lib/domain/policy/policy-rule';
import { newPolicyDraft, policyFormOf, withRule } from './policy-draft';

const draft = newPolicyDraft('default-schedule');
const filled = {
  ...draft,
  schedules: [newScheduleRow('Stop', 'UTC')],
  script: { ...draft.script, path: 'Users/dana/setup.sh' },
};

test.each(policyRules)('%s is right once its value is there, and not before', (rule) => {
  const isRight = (of: typeof draft) =>
    policyFormSchema.safeParse(policyFormOf(withRule(of, rule))).success;
  expect(isRight(filled)).toBe(true);
  expect(isRight(draft)).toBe(rule.startsWith('enforce'));
});

test('a name of one’s own outlives a change of the rule, the proposed one does not', () => {
  const own = { ...draft, displayName: 'Nights off' };
  expect(withRule(own, 'enforce-script').displayName).toBe('Nights off');
  expect(withRule(draft, 'enforce-script').displayName).toBe('Insist on a setup script');
});

test('a policy that only asks for a value brings none', () => {
  const form = policyFormOf({ ...withRule(filled, 'enforce-schedule'), effect: 'deny' });
  expect(form).toMatchObject({ schedules: [] });
});

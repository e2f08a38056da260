import { expect, test } from 'vitest';
import { cron, scheduled } from '../schedule/schedule.fixture';
import { newPolicyForm, policyFormSchema } from './policy-form';
import { effectsOf, interchangeable, policyRules, type PolicyRule } from './policy-rule';

const named = { displayName: 'Stop instances at night' };
const stop = scheduled('Stop', cron('0 22 * * *'));
const script = { source: 'file', path: 'Users/admin/setup.sh', timeout: '15m' };
const doubtful = { ...script, arguments: '[x]' };

test.each<[string, object, boolean]>([
  ['a default', { rule: 'default-schedule', effect: 'append', schedules: [stop] }, true],
  [
    'one that is only reported',
    { rule: 'default-schedule', effect: 'audit', schedules: [stop] },
    true,
  ],
  ['no default without a schedule', { rule: 'default-schedule', effect: 'append' }, false],
  ['any schedule will do', { rule: 'enforce-schedule', effect: 'deny' }, true],
  ['this schedule, none given', { rule: 'enforce-schedule', effect: 'append' }, false],
  [
    'a default does not deny',
    { rule: 'default-schedule', effect: 'deny', schedules: [stop] },
    false,
  ],
  [
    'modify is not offered',
    { rule: 'default-schedule', effect: 'modify', schedules: [stop] },
    false,
  ],
  ['a default script', { rule: 'default-script', effect: 'append', script }, true],
  ['no default without a script', { rule: 'default-script', effect: 'append' }, false],
  ['any script will do', { rule: 'enforce-script', effect: 'deny' }, true],
  [
    'doubtful text as a parameter',
    { rule: 'default-script', effect: 'append', script: doubtful },
    false,
  ],
  [
    'the same in the rule',
    { rule: 'default-script', effect: 'append', script: doubtful, parameters: false },
    true,
  ],
  [
    'more schedules than an instance takes',
    { rule: 'default-schedule', effect: 'append', schedules: [stop, stop, stop, stop, stop] },
    false,
  ],
  ['no name', { rule: 'enforce-script', effect: 'deny', displayName: ' ' }, false],
  ['a name of 128', { rule: 'enforce-script', effect: 'deny', displayName: 'n'.repeat(128) }, true],
  [
    'a name of 129',
    { rule: 'enforce-script', effect: 'deny', displayName: 'n'.repeat(129) },
    false,
  ],
])('%s', (_, form, accepted) => {
  expect(policyFormSchema.safeParse({ ...named, ...form }).success).toBe(accepted);
});

test.each(policyRules)('%s begins with its usual effect, and lacks only its value', (rule) => {
  const form = newPolicyForm(rule);
  expect(form).toMatchObject({ rule, effect: effectsOf(rule)[0], parameters: true });
  expect(policyFormSchema.safeParse({ ...form, schedules: [stop], script }).success).toBe(true);
});

test.each<[PolicyRule, string, string[]]>([
  ['default-schedule', 'append', ['append', 'audit', 'disabled']],
  ['enforce-schedule', 'deny', ['deny', 'audit', 'disabled']],
  ['enforce-schedule', 'append', ['append', 'disabled']],
  ['enforce-script', 'audit', ['deny', 'audit', 'disabled']],
])('%s with %s can be assigned with %j', (rule, name, expected) => {
  const effect = effectsOf(rule).find((one) => one === name) ?? 'disabled';
  expect(interchangeable(rule, effect)).toEqual(expected);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeBodyOf } from '../arm-body/compute-body';
import { scheduleBodyOf } from '../arm-body/schedule-body';
import { clusterDefaults, createComputeSchema } from '../compute/create-compute';
import { anySchedule } from '../schedule/any-schedule.fixture';
import type { Schedule } from '../schedule/schedule';
import { cron, scheduled } from '../schedule/schedule.fixture';
import type { SetupScript } from '../setup-script/setup-script';
import { judged } from './testing/judged';
import { policyDefinition } from './policy-definition';
import type { PolicyForm } from './policy-form';
import { effectsOf, policyRules } from './policy-rule';

const atTen = scheduled('Stop', cron('0 22 * * *', { timeZone: 'Pacific Standard Time' }));
const atSix = scheduled('Stop', cron('0 18 * * *'));
const script: SetupScript = { source: 'file', path: 'Users/admin/setup.sh', timeout: '15m' };
const named = { displayName: 'Stop instances at night', parameters: true };

const onSchedules = (rule: 'default-schedule' | 'enforce-schedule', effect: PolicyForm['effect']) =>
  ({ ...named, rule, effect, schedules: [atTen] }) satisfies PolicyForm;
const onScripts = (rule: 'default-script' | 'enforce-script', effect: PolicyForm['effect']) =>
  ({ ...named, rule, effect, script }) satisfies PolicyForm;

/** Azure docs, "Create and manage a compute instance": a default schedule, without its first day. */
const sample: unknown = JSON.parse(`{
  "mode": "All",
  "policyRule": {
    "if": {
      "allOf": [
        {
          "field": "Microsoft.MachineLearningServices/workspaces/computes/computeType",
          "equals": "ComputeInstance"
        },
        {
          "field": "Microsoft.MachineLearningServices/workspaces/computes/schedules",
          "exists": "false"
        }
      ]
    },
    "then": {
      "effect": "append",
      "details": [
        {
          "field": "Microsoft.MachineLearningServices/workspaces/computes/schedules",
          "value": {
            "computeStartStop": [
              {
                "triggerType": "Cron",
                "cron": { "timeZone": "Pacific Standard Time", "expression": "0 22 * * *" },
                "action": "Stop",
                "status": "Enabled"
              }
            ]
          }
        }
      ]
    }
  }
}`);

test('the sample of the documentation', () => {
  const form = { ...onSchedules('default-schedule', 'append'), parameters: false };
  const { mode, policyRule } = policyDefinition(form);
  expect({ mode, policyRule }).toEqual(sample);
});

test('effect and value can be chosen with each assignment', () => {
  const definition = policyDefinition(onSchedules('default-schedule', 'append'));
  expect(definition).toMatchObject({
    displayName: named.displayName,
    parameters: {
      effect: {
        type: 'String',
        allowedValues: ['append', 'audit', 'disabled'],
        defaultValue: 'append',
      },
      schedules: { type: 'Object', defaultValue: scheduleBodyOf([atTen]) },
    },
  });
  expect(definition).toHaveProperty('policyRule.then', {
    effect: "[parameters('effect')]",
    details: [
      {
        field: 'Microsoft.MachineLearningServices/workspaces/computes/schedules',
        value: "[parameters('schedules')]",
      },
    ],
  });
});

const instance = (schedules: Schedule[] = [], creation?: SetupScript) =>
  computeBodyOf(
    createComputeSchema.parse({
      kind: 'instance',
      location: 'eastus',
      vmSize: 'Standard_DS3_v2',
      schedules,
      scripts: creation ? { creation } : {},
    }),
  );
const cluster = computeBodyOf(
  createComputeSchema.parse({
    kind: 'cluster',
    location: 'eastus',
    vmSize: 'Standard_DS3_v2',
    vmPriority: 'Dedicated',
    scale: clusterDefaults,
  }),
);
const otherScript: SetupScript = { source: 'inline', text: 'echo hello', timeout: '5m' };

describe.each([true, false])('with parameters: %s, a policy', (parameters) => {
  test.each([
    ['gives a schedule to those without', 'default-schedule', 'append', [], [atTen]],
    ['leaves another schedule alone', 'default-schedule', 'append', [atSix], [atSix]],
    ['only reports those without', 'default-schedule', 'audit', [], 'audited'],
    ['does nothing when disabled', 'default-schedule', 'disabled', [], []],
    ['refuses those without', 'enforce-schedule', 'deny', [], 'denied'],
    ['is content with any schedule', 'enforce-schedule', 'deny', [atSix], [atSix]],
    ['gives the very schedule', 'enforce-schedule', 'append', [], [atTen]],
    ['is content with the very schedule', 'enforce-schedule', 'append', [atTen], [atTen]],
    ['refuses another schedule', 'enforce-schedule', 'append', [atSix], 'denied'],
    ['reports where a schedule is missing', 'enforce-schedule', 'audit', [], 'audited'],
  ] as const)('%s: %s with %s', (_, rule, effect, given, expected) => {
    const definition = policyDefinition({ ...onSchedules(rule, effect), parameters });
    expect(judged(definition, instance([...given]))).toEqual(
      typeof expected === 'string' ? expected : instance([...expected]),
    );
  });

  test.each([
    ['gives a script to those without', 'default-script', 'append', undefined, script],
    ['leaves another script alone', 'default-script', 'append', otherScript, otherScript],
    ['refuses those without', 'enforce-script', 'deny', undefined, 'denied'],
    ['is content with any script', 'enforce-script', 'deny', otherScript, otherScript],
    ['refuses another script', 'enforce-script', 'append', otherScript, 'denied'],
  ] as const)('%s: %s with %s', (_, rule, effect, given, expected) => {
    const definition = policyDefinition({ ...onScripts(rule, effect), parameters });
    expect(judged(definition, instance([], given))).toEqual(
      expected === 'denied' ? 'denied' : instance([], expected),
    );
  });

  test.each(policyRules)('%s is of no concern to clusters', (rule) => {
    for (const effect of effectsOf(rule)) {
      const form =
        rule === 'default-script' || rule === 'enforce-script'
          ? onScripts(rule, effect)
          : onSchedules(rule, effect);
      expect(judged(policyDefinition({ ...form, parameters }), cluster)).toEqual(cluster);
    }
  });
});

test('whatever the schedules, an instance gets them as if it had been created with them', () => {
  const schedules = fc.array(anySchedule, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(schedules, fc.boolean(), (wanted, parameters) => {
      const form = { ...onSchedules('default-schedule', 'append'), schedules: wanted, parameters };
      expect(judged(policyDefinition(form), instance())).toEqual(instance(wanted));
    }),
  );
});

test('text of a script that stands in the rule is no expression', () => {
  const given = { ...script, arguments: '[concat(1)]' };
  const form = { ...onScripts('default-script', 'append'), script: given, parameters: false };
  expect(JSON.stringify(policyDefinition(form))).toContain('"[[concat(1)]"');
  expect(judged(policyDefinition(form), instance())).toEqual(instance([], given));
});

import type { Json } from '../arm-body/json';
import { scheduleBodyOf } from '../arm-body/schedule-body';
import { scriptsBodyOf } from '../arm-body/script-body';
import { asLiteral } from '../code/literal';
import type { PolicyForm } from './policy-form';
import { bringsValue, interchangeable, isDefault } from './policy-rule';

const alias = (property: string): string =>
  `Microsoft.MachineLearningServices/workspaces/computes/${property}`;

/** What the policy is about: the property of an instance, and its value. */
interface Subject {
  property: 'schedules' | 'setupScripts';
  title: string;
  value: Json | undefined;
}

/**
 * A definition of Azure Policy, as its editor in the portal takes it. Where the rule brings a value,
 * it is appended: an instance without one gets it, and one with another is refused, unless the rule
 * only looks at those without (Azure docs, "Azure Policy definitions append effect").
 */
export function policyDefinition(form: PolicyForm): Json {
  const subject = subjectOf(form);
  return {
    displayName: form.displayName,
    ...(form.description && { description: form.description }),
    mode: 'All',
    metadata: { category: 'Machine Learning', version: '1.0.0' },
    parameters: form.parameters ? parametersOf(form, subject) : {},
    policyRule: ruleOf(conditionOf(form, subject), consequenceOf(form, subject)),
  };
}

/** By entries: lint takes an object with `then` in it for a promise. */
function ruleOf(condition: Json, consequence: Json): Json {
  const entries: [string, Json][] = [
    ['if', condition],
    ['then', consequence],
  ];
  return Object.fromEntries(entries);
}

function subjectOf(form: PolicyForm): Subject {
  if ('schedules' in form) {
    const { schedules } = form;
    const value = schedules.length > 0 ? scheduleBodyOf(schedules) : undefined;
    return { property: 'schedules', title: 'Schedules', value };
  }
  const { script } = form;
  const value = script && scriptsBodyOf({ creation: script });
  return { property: 'setupScripts', title: 'Setup script', value };
}

const isInstance = { field: alias('computeType'), equals: 'ComputeInstance' };

function conditionOf({ rule, effect }: PolicyForm, { property }: Subject): Json {
  const isMissing = { field: alias(property), exists: 'false' };
  const isForAll = !isDefault(rule) && bringsValue(rule, effect);
  return { allOf: isForAll ? [isInstance] : [isInstance, isMissing] };
}

function consequenceOf(form: PolicyForm, { property, value }: Subject): Json {
  const effect = form.parameters ? "[parameters('effect')]" : form.effect;
  if (!value || !bringsValue(form.rule, form.effect)) return { effect };
  const details = form.parameters ? `[parameters('${property}')]` : asLiteral(value);
  return { effect, details: [{ field: alias(property), value: details }] };
}

function parametersOf({ rule, effect }: PolicyForm, { property, title, value }: Subject): Json {
  return {
    effect: {
      type: 'String',
      metadata: { displayName: 'Effect', description: 'What the policy does' },
      allowedValues: interchangeable(rule, effect),
      defaultValue: effect,
    },
    ...(value &&
      bringsValue(rule, effect) && {
        [property]: {
          type: 'Object',
          metadata: { displayName: title, description: 'As ARM has it in the body of an instance' },
          defaultValue: value,
        },
      }),
  };
}

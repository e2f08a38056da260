/** What a policy sees to: that instances have a schedule, or a setup script. */
export const policyRules = [
  'default-schedule',
  'enforce-schedule',
  'default-script',
  'enforce-script',
] as const;
export type PolicyRule = (typeof policyRules)[number];

export const policyEffects = ['append', 'deny', 'audit', 'disabled'] as const;
export type PolicyEffect = (typeof policyEffects)[number];

export const policyRuleTitles: Record<PolicyRule, string> = {
  'default-schedule': 'Give instances a schedule',
  'enforce-schedule': 'Insist on a schedule',
  'default-script': 'Give instances a setup script',
  'enforce-script': 'Insist on a setup script',
};

export const policyEffectTitles: Record<PolicyEffect, string> = {
  append: 'Append',
  deny: 'Deny',
  audit: 'Audit',
  disabled: 'Disabled',
};

const defaultEffects: readonly PolicyEffect[] = ['append', 'audit', 'disabled'];
const enforceEffects: readonly PolicyEffect[] = ['deny', 'append', 'audit', 'disabled'];

/**
 * The effects that fit, the usual one first. `modify` is none of them: it asks for properties that
 * the provider has declared modifiable, which neither of these is known to be.
 */
export const effectsOf = (rule: PolicyRule): readonly PolicyEffect[] =>
  isDefault(rule) ? defaultEffects : enforceEffects;

export const isDefault = (rule: PolicyRule): boolean => rule.startsWith('default-');

/** Whether the policy brings a value, or only asks that there is one. */
export const bringsValue = (rule: PolicyRule, effect: PolicyEffect): boolean =>
  isDefault(rule) || effect === 'append';

/** The effects that an assignment may choose among without making the rule another. */
export const interchangeable = (rule: PolicyRule, effect: PolicyEffect): PolicyEffect[] =>
  effectsOf(rule).filter(
    (other) => other === 'disabled' || bringsValue(rule, other) === bringsValue(rule, effect),
  );

import { z } from 'zod';

/** `seed` is the cluster rule of the studio's guide; `service` the pattern that ARM publishes. */
export const nameProfileSchema = z.enum(['seed', 'service']);
export type NameProfile = z.infer<typeof nameProfileSchema>;

export type NamedKind = 'cluster' | 'instance';

/** One rule on a name, worded so that it can be listed with a tick or a cross beside it. */
export interface NameRule {
  text: string;
  /** What to say at the field of a name that breaks it. */
  problem: string;
  test: (name: string) => boolean;
}

const length = (min: number, max: number): NameRule => ({
  text: `${min} to ${max} characters`,
  problem: `Use ${min} to ${max} characters`,
  test: (name) => name.length >= min && name.length <= max,
});

const characters: NameRule = {
  text: 'Only letters, digits and -',
  problem: 'Use only letters, digits and -',
  test: (name) => /^[a-z0-9-]+$/i.test(name),
};

const startsWithLetter: NameRule = {
  text: 'Starts with a letter',
  problem: 'Start with a letter',
  test: (name) => /^[a-z]/i.test(name),
};

/** Azure docs, "Create a compute instance": a `-` needs a letter somewhere after it. */
const letterAfterHyphen: NameRule = {
  text: 'Each - has a letter somewhere after it',
  problem: 'Put a letter somewhere after each -',
  test: (name) => !/-[^a-z]*$/i.test(name),
};

/** The look-ahead of the published OpenAPI pattern for `computeName` (2025-12-01). */
const noNumberAfterLastHyphen: NameRule = {
  text: 'Does not end in - and a number',
  problem: 'Do not end in - and a number',
  test: (name) => !/-\d+$/.test(name),
};

const rules: Record<NameProfile, Record<NamedKind, readonly NameRule[]>> = {
  seed: {
    cluster: [length(2, 16), characters],
    instance: [length(3, 24), characters, startsWithLetter, letterAfterHyphen],
  },
  service: {
    cluster: [length(3, 24), characters, startsWithLetter, noNumberAfterLastHyphen],
    instance: [length(3, 24), characters, startsWithLetter, letterAfterHyphen],
  },
};

/** The rules that a new name has to meet, in the order in which they are shown. */
export function computeNameRules(kind: NamedKind, profile: NameProfile): readonly NameRule[] {
  return rules[profile][kind];
}

/** The first rule that a new name breaks, as a message for its field. */
export function computeNameProblem(
  name: string,
  kind: NamedKind,
  profile: NameProfile,
): string | undefined {
  if (name === '') return 'Enter a name';
  return computeNameRules(kind, profile).find((rule) => !rule.test(name))?.problem;
}

export const nameAvailabilitySchema = z.object({
  available: z.boolean(),
  /** The service's own words when it refuses the name. */
  message: z.string().optional(),
});
export type NameAvailability = z.infer<typeof nameAvailabilitySchema>;

import { z } from 'zod';
import { roles, type RoleName } from '../arm/roles';
import { faultPresets, type FaultPreset } from '../core/fault-presets';
import { faultSchema } from '../core/faults';
import { findPerson, type Person } from '../entra/people';
import { seedNames } from '../seeds/seed';

function nameIn<Name extends string>(record: Record<Name, unknown>) {
  return z.custom<Name>(
    (value) => typeof value === 'string' && Object.hasOwn(record, value),
    `has to be one of ${Object.keys(record).join(', ')}`,
  );
}

const personSchema = z.string().transform((key, context): Person => {
  const person = findPerson(key);
  if (person !== undefined) return person;
  context.addIssue({ code: 'custom', message: `nobody is called '${key}'` });
  return z.NEVER;
});

const memberSchema = z
  .strictObject({ person: personSchema, roles: z.array(nameIn<RoleName>(roles)) })
  .transform(({ person, roles: held }): Person => ({ ...person, roles: held }));

export const newSubscriptionSchema = z.strictObject({
  seed: z.enum(seedNames),
  displayName: z.string().min(1).max(64).exactOptional(),
  count: z.int().min(0).max(20_000).exactOptional(),
  randomSeed: z.int().min(0).exactOptional(),
  people: z.array(memberSchema).exactOptional(),
  retryAfterSeconds: z.int().min(1).max(3_600).exactOptional(),
});

/** A year is far enough: whoever goes further has mistyped. */
const YEAR_SECONDS = 366 * 24 * 60 * 60;

export const clockSchema = z.strictObject({
  advanceSeconds: z.number().min(0).max(YEAR_SECONDS),
});

const doings = ['preset', 'status', 'code', 'delayMs', 'drop', 'nonsense', 'effect'] as const;

export const newFaultSchema = faultSchema
  .extend({
    id: faultSchema.shape.id.exactOptional(),
    preset: nameIn<FaultPreset>(faultPresets).exactOptional(),
  })
  .refine((fault) => doings.some((name) => fault[name] !== undefined), {
    error: `has to say what goes wrong: one of ${doings.join(', ')}`,
  });

export const requestLimitsSchema = z.strictObject({
  reads: z.int().min(1),
  writes: z.int().min(1),
  deletes: z.int().min(1),
  refillPerSecond: z.number().positive(),
});

export const tokenLifetimeSchema = z.strictObject({
  seconds: z.int().min(1).max(86_400),
  person: personSchema.exactOptional(),
});

/** Who works for longer than this says so again. */
const MOST_MINUTES = 7 * 24 * 60;

export const activitySchema = z.strictObject({
  compute: z.string().min(1),
  minutes: z.number().min(0).max(MOST_MINUTES),
});

export const newJobSchema = z.strictObject({
  workspace: z.string().min(1),
  compute: z.string().min(1),
  nodes: z.int().min(1).max(10_000),
  durationSeconds: z.number().positive().max(YEAR_SECONDS),
  person: personSchema.exactOptional(),
  displayName: z.string().min(1).max(256).exactOptional(),
});

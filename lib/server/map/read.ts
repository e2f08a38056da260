import { isJsonObject, type JsonObject } from '../../arm/json';

// ARM's answers are read field by field, and a field that is missing or of another kind is taken
// for absent: one odd compute must not hide all others.

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const object = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

export const objects = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : [];

export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Undefined in place of a list without items, so that an answer for 1,000 rows stays small. */
export const unlessEmpty = <T>(items: T[]): T[] | undefined =>
  items.length === 0 ? undefined : items;

/** ARM writes seven digits of a second and a full offset: half of the bytes of a row's times. */
export const toTheSecond = (instant: string | undefined): string | undefined =>
  instant?.replace(/\.\d+(?=Z$|[+-])/, '').replace(/\+00:00$/, 'Z');

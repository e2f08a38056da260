import { isJson, type Json } from './json';

// ARM's answers are read field by field, and a field that is missing or of another kind is taken
// for absent: one odd compute must not hide all others. By hand where a list has thousands of them;
// `lenient` does the same for a single one.

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const oneOf = <T>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value);

export const object = (value: unknown): Json => (isJson(value) ? value : {});

export const objects = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];

export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

export const counts = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((item) => count(item) !== undefined) : [];

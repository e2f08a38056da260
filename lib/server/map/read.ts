export { count, object, objects, text, texts } from '../../domain/arm-body/read';

/** Undefined in place of a list without items, so that an answer for 1,000 rows stays small. */
export const unlessEmpty = <T>(items: T[]): T[] | undefined =>
  items.length === 0 ? undefined : items;

/** ARM writes seven digits of a second and a full offset: half of the bytes of a row's times. */
export const toTheSecond = (instant: string | undefined): string | undefined =>
  instant?.replace(/\.\d+(?=Z$|[+-])/, '').replace(/\+00:00$/, 'Z');

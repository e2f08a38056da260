import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseInSlices, sliceLength } from './parse-in-slices';

const schema = z.object({
  rows: z.array(z.object({ name: z.string() })),
  others: z.array(z.number()).optional(),
  total: z.number(),
});
const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `${i}`, odd: i }));
const lengths = [0, 1, sliceLength, sliceLength + 1, 3 * sliceLength];

test.each(lengths)('%i rows are parsed as in one go', async (count) => {
  const value = { rows: rows(count), total: count, unknown: true };
  expect(await parseInSlices(schema, value)).toEqual(schema.safeParse(value));
});

const long = rows(2 * sliceLength);
test.each<[string, unknown]>([
  ['a wrong item, late', { rows: [...long, { name: 1 }], total: 1 }],
  ['a wrong item, early', { rows: [{}, ...long], total: 1 }],
  ['a field that is missing beside a long list', { rows: long }],
  ['a field that is wrong beside a long list', { rows: long, total: 'many' }],
  ['no object', 'nonsense'],
  ['nothing', undefined],
])('%s is refused', async (_, value) => {
  expect((await parseInSlices(schema, value)).success).toBe(false);
});

/** How often something else had its turn meanwhile. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 0);
  await work;
  clearInterval(counting);
  return turns;
}

test('other work comes in between the parts of a long list', async () => {
  const value = { rows: rows(20 * sliceLength), total: 1 };
  expect(await turnsDuring(parseInSlices(schema, value))).toBeGreaterThan(1);
});

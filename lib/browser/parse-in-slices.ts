import { z } from 'zod';
import { giveWay } from './give-way';

type Parsed<S extends z.ZodType> = { success: true; data: z.infer<S> } | { success: false };

/** Items that are parsed in a few milliseconds. */
export const sliceLength = 250;

/**
 * As `safeParse`, but an object's long lists are parsed part by part, so that no screen stands still
 * over thousands of rows. A list is what its items are: a rule over a whole list is not looked at.
 */
export async function parseInSlices<S extends z.ZodType>(
  schema: S,
  value: unknown,
): Promise<Parsed<S>> {
  const lists = longLists(schema, value);
  if (lists.length === 0) return z.safeParse(schema, value);
  const parsed: Record<string, unknown> = {};
  for (const { name, items, part } of lists) {
    const done = await parseItems(part, items);
    if (!done) return { success: false };
    parsed[name] = done;
  }
  const emptied = Object.fromEntries(lists.map(({ name }) => [name, []]));
  const rest = z.safeParse(schema, { ...Object(value), ...emptied });
  const data: unknown = { ...Object(rest.data), ...parsed };
  return isWhole(schema, data, rest.success) ? { success: true, data } : { success: false };
}

/** Every part of it was parsed by the schema's own parts. */
function isWhole<S extends z.ZodType>(_: S, data: unknown, isParsed: boolean): data is z.infer<S> {
  return isParsed && data !== undefined;
}

interface LongList {
  name: string;
  part: z.ZodType;
  items: readonly unknown[];
}

function longLists(schema: z.ZodType, value: unknown): LongList[] {
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return [];
  const values = new Map<string, unknown>(Object.entries(value));
  return Object.entries(schema.shape).flatMap(([name, part]): LongList[] => {
    const items = values.get(name);
    return part instanceof z.ZodArray && Array.isArray(items) && items.length > sliceLength
      ? [{ name, part, items }]
      : [];
  });
}

async function parseItems(
  part: z.ZodType,
  items: readonly unknown[],
): Promise<unknown[] | undefined> {
  const done: unknown[] = [];
  for (let start = 0; start < items.length; start += sliceLength) {
    const slice = z.safeParse(part, items.slice(start, start + sliceLength));
    if (!slice.success || !Array.isArray(slice.data)) return undefined;
    done.push(...slice.data);
    await giveWay();
  }
  return done;
}

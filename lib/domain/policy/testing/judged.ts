import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { deployed } from '../../code/testing/deployed';
import { isJson } from '../../arm-body/json';

const conditionSchema = z.union([
  z.strictObject({ field: z.string(), equals: z.string() }),
  z.strictObject({ field: z.string(), exists: z.enum(['true', 'false']) }),
]);

const definitionSchema = z.object({
  mode: z.literal('All'),
  parameters: z.record(z.string(), z.object({ defaultValue: z.unknown() })),
  policyRule: z.looseObject({ if: z.object({ allOf: z.array(conditionSchema) }) }),
});
const consequenceSchema = z.object({
  effect: z.enum(['append', 'deny', 'audit', 'disabled']),
  details: z.array(z.object({ field: z.string(), value: z.unknown() })).default([]),
});

/**
 * What Azure Policy makes of a request, assigned with the defaults: the body that goes on, or that it
 * is refused or reported. As Azure docs have it in "Azure Policy definition structure", for as much
 * of the language as there is use for.
 */
export function judged(definition: unknown, body: object): unknown {
  const { parameters, policyRule } = definitionSchema.parse(definition);
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, { defaultValue }]) => [name, defaultValue]),
  );
  const { effect, details } = consequenceSchema.parse(deployed(policyRule['then'], values));
  if (effect === 'disabled' || !policyRule.if.allOf.every((one) => holds(one, body))) return body;
  if (effect === 'deny') return 'denied';
  if (effect === 'audit') return 'audited';
  return details.reduce<unknown>(
    (found, { field, value }) => (isJson(found) ? appended(found, field, value) : found),
    body,
  );
}

function holds(condition: z.infer<typeof conditionSchema>, body: object): boolean {
  const found = Object.entries(holderOf(body, condition.field)).find(
    ([key]) => key === nameOf(condition.field),
  )?.[1];
  return 'equals' in condition
    ? found === condition.equals
    : (found !== undefined) === (condition.exists === 'true');
}

function appended(body: Record<string, unknown>, field: string, value: unknown): unknown {
  const holder = holderOf(body, field);
  const found = holder[nameOf(field)];
  if (found !== undefined) return isDeepStrictEqual(found, value) ? body : 'denied';
  const changed = structuredClone(body);
  holderOf(changed, field)[nameOf(field)] = value;
  return changed;
}

const nameOf = (alias: string): string => alias.split('/').at(-1) ?? '';

/** The aliases of computes are of the outer properties for their type, and else of the inner ones. */
function holderOf(body: object, alias: string): Record<string, unknown> {
  const outer = Object.entries(body).find(([key]) => key === 'properties')?.[1];
  const holder = isJson(outer) && nameOf(alias) !== 'computeType' ? outer['properties'] : outer;
  if (!isJson(holder)) throw new Error(`Nothing holds ${alias}`);
  return holder;
}

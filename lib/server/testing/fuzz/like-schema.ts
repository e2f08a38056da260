import * as fc from 'fast-check';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Values of the shape that a schema of the contract describes. What its own rules add, such as a
 * minimum below a maximum, is kept by some of them only: near the mark is where defects are.
 */
export function likeSchema(schema: z.ZodType): fc.Arbitrary<unknown> {
  return like(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

function like(schema: JsonSchema | boolean): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return fc.jsonValue();
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map(like));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return likeObject(schema);
    case 'array':
      return fc.array(like(itemsOf(schema)), lengths(schema.minItems, schema.maxItems, 4));
    case 'string':
      return likeText(schema);
    case 'integer':
    case 'number':
      return likeNumber(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case undefined:
      break;
  }
  return fc.jsonValue();
}

function likeObject(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  if (typeof additionalProperties === 'object') {
    const key = propertyNames === undefined ? fc.string() : likeText(objectOf(propertyNames));
    return fc.dictionary(key, like(additionalProperties), { maxKeys: 3 });
  }
  const parts = Object.entries(properties).map(([name, part]) => [name, like(part)] as const);
  return fc.record(Object.fromEntries(parts), { requiredKeys: required });
}

const objectOf = (schema: JsonSchema | boolean): JsonSchema =>
  typeof schema === 'object' ? schema : {};

const itemsOf = ({ items }: JsonSchema): JsonSchema | boolean =>
  Array.isArray(items) || items === undefined ? true : items;

const lengths = (minLength = 0, maxLength = Number.POSITIVE_INFINITY, most = 40) => ({
  minLength,
  maxLength: Math.min(maxLength, Math.max(minLength, most)),
});

function likeText({ pattern, format, minLength, maxLength }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uri') return fc.webUrl();
  const free = fc.string(lengths(minLength, maxLength));
  if (pattern === undefined) return free;
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    // Look-aheads are beyond what fast-check can make texts of.
    return free;
  }
}

const likeNumber = ({ type, minimum = -1e6, maximum = 1e6 }: JsonSchema): fc.Arbitrary<number> =>
  type === 'integer'
    ? fc.integer({ min: minimum, max: maximum })
    : fc.double({ min: minimum, max: maximum, noNaN: true });

import { isJson, type Json } from '../arm-body/json';

/** Azure docs, "Syntax and expressions in ARM templates": `[...]` is reckoned, `[[...]` is text. */
export function asLiteral(json: Json): Json {
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [literalText(key), literalOf(value)]),
  );
}

function literalOf(value: unknown): unknown {
  if (typeof value === 'string') return literalText(value);
  if (Array.isArray(value)) return value.map(literalOf);
  return isJson(value) ? asLiteral(value) : value;
}

export const literalText = (text: string): string =>
  text.startsWith('[') && text.endsWith(']') ? `[${text}` : text;

import { isJson, type Json } from '../../arm-body/json';
import { pendingSecret } from './pending-secret';

/** What a template's expressions may refer to. */
export interface TemplateScope {
  parameters: Json;
  variables: Json;
}

/** A value that only the deployment knows, and why. */
export class Unresolved {
  constructor(readonly reason: string) {}
}

/**
 * A value of a template as the deployment would have it, as far as the text tells: parameters by
 * their defaults, variables, `concat` and `format` (Azure docs, "Template functions").
 */
export function templateValue(value: unknown, scope: TemplateScope, depth = 0): unknown {
  if (typeof value !== 'string' || !value.startsWith('[') || !value.endsWith(']')) return value;
  if (value.startsWith('[[')) return value.slice(1);
  // Variables may go round in a circle.
  if (depth > 20) return new Unresolved('refers to itself');
  const tokens = value.slice(1, -1).match(/'(?:[^']|'')*'|[\w$]+|[(),.[\]]|\S/g) ?? [];
  const found = expression(tokens, { scope, depth, at: 0 });
  return found ?? new Unresolved('an expression that is not read');
}

interface Cursor {
  scope: TemplateScope;
  depth: number;
  at: number;
}

function expression(tokens: readonly string[], cursor: Cursor): unknown {
  const result = term(tokens, cursor);
  return cursor.at === tokens.length ? result : undefined;
}

function term(tokens: readonly string[], cursor: Cursor): unknown {
  const token = tokens[cursor.at] ?? '';
  cursor.at += 1;
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (/^\d+$/.test(token)) return Number(token);
  if (tokens[cursor.at] !== '(') return undefined;
  const given = argumentsAt(tokens, cursor);
  return given && called(token.toLowerCase(), given, cursor);
}

function argumentsAt(tokens: readonly string[], cursor: Cursor): unknown[] | undefined {
  const found: unknown[] = [];
  cursor.at += 1;
  while (tokens[cursor.at] !== ')') {
    if (cursor.at >= tokens.length || found.length > 50) return undefined;
    const value = term(tokens, cursor);
    if (value === undefined || value instanceof Unresolved) return undefined;
    found.push(value);
    if (tokens[cursor.at] === ',') cursor.at += 1;
  }
  cursor.at += 1;
  return found;
}

function called(name: string, given: readonly unknown[], { scope, depth }: Cursor): unknown {
  const [first, ...others] = given;
  const key = textOf(first);
  switch (name) {
    case 'parameters':
      return defaultOf(key, scope, depth);
    case 'variables':
      return Object.hasOwn(scope.variables, key)
        ? templateValue(scope.variables[key], scope, depth + 1)
        : undefined;
    case 'concat':
      return given.map(textOf).join('');
    case 'format':
      return key.replaceAll(/\{(\d)\}/g, (_, at) => textOf(others[Number(at)]));
    case 'tolower':
      return key.toLowerCase();
    default:
      return undefined;
  }
}

function defaultOf(name: string, scope: TemplateScope, depth: number): unknown {
  const parameter = Object.hasOwn(scope.parameters, name) ? scope.parameters[name] : undefined;
  if (!isJson(parameter) || !Object.hasOwn(parameter, 'defaultValue')) {
    // Secure ones are asked for at deployment, and are to be entered here.
    if (isJson(parameter) && /^securestring$/i.test(String(parameter['type'])))
      return pendingSecret;
    return new Unresolved(`the parameter ${name} has no default value`);
  }
  return templateValue(parameter['defaultValue'], scope, depth + 1);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

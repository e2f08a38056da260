import { isJson } from '../../arm-body/json';
import { templateValue, Unresolved, type TemplateScope } from './template-value';

/** A part of a template without its expressions, and the places of those that nobody could resolve. */
export function resolveTemplate(
  value: unknown,
  scope: TemplateScope,
): { value: unknown; notUsed: string[] } {
  const notUsed: string[] = [];
  const resolved = (found: unknown, place: string): unknown => {
    const one = templateValue(found, scope);
    if (one instanceof Unresolved) {
      notUsed.push(`${place} (${one.reason})`);
      return undefined;
    }
    if (Array.isArray(one)) return one.map((item, at) => resolved(item, `${place}[${at}]`));
    if (!isJson(one)) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, item]) => [
        String(templateValue(key, scope)),
        resolved(item, place === '' ? key : `${place}.${key}`),
      ]),
    );
  };
  return { value: resolved(value, ''), notUsed };
}

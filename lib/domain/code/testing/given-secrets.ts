import { isJson } from '../../arm-body/json';
import { secretsOf } from '../secrets';
import type { CodeTarget } from '../subject';
import { targetBodyOf } from '../target-body';
import { withoutSecrets } from '../without-secrets';

/** What somebody gives for a secret: no value of any target, and hard to quote. */
const valueOf = (name: string): string => `${name}: "it's" \\ \${x}\n`;

export type Given = Record<string, string>;

/** A value for each secret, by its name as a language spells it. */
export const givenFor = (target: CodeTarget, spell = (name: string): string => name): Given =>
  Object.fromEntries(secretsOf(target).map(({ name }) => [spell(name), valueOf(name)]));

/** The body as it arrives where those values are given. */
export const bodyWithGiven = (target: CodeTarget): unknown =>
  JSON.parse(
    JSON.stringify(
      withoutSecrets(targetBodyOf(target), secretsOf(target), ({ name }) => valueOf(name)),
    ),
  );

/** Data with the given values where `nameIn` finds that one is named. */
export function filledIn(
  value: unknown,
  given: Given,
  nameIn: (value: unknown) => string | undefined,
): unknown {
  const name = nameIn(value);
  if (name !== undefined) return given[name];
  if (Array.isArray(value)) return value.map((item) => filledIn(item, given, nameIn));
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, filledIn(item, given, nameIn)]),
  );
}

import { maxTags, tagNameSchema, tagValueSchema, type Tags } from '../tags';
import type { TagRow } from './create-form';

/** A row that nothing was typed in is not there. */
const isBlank = ({ name, value }: TagRow): boolean => name.trim() === '' && value === '';

export const tagsOf = (rows: readonly TagRow[]): Tags =>
  Object.fromEntries(
    rows.filter((row) => !isBlank(row)).map(({ name, value }) => [name.trim(), value]),
  );

/** What is wrong with each row, in their order. */
export const tagRowProblems = (rows: readonly TagRow[]): readonly (string | undefined)[] =>
  rows.map((row, index) => (isBlank(row) ? undefined : rowProblem(row, rows.slice(0, index))));

function rowProblem({ name, value }: TagRow, above: readonly TagRow[]): string | undefined {
  const key = name.trim();
  if (above.some((other) => sameTagName(other.name, key))) return `There is a tag ${key} already`;
  // JavaScript does not keep this one as a key like any other, so it would be lost on the way.
  if (key === '__proto__') return 'Choose another name';
  const { error } = tagNameSchema.safeParse(key);
  return (error ?? tagValueSchema.safeParse(value).error)?.issues[0]?.message;
}

/** Azure docs, "Use tags": names are compared without regard to case. */
const sameTagName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** The first of the rows' problems, said so that it makes sense away from the row. */
export function tagsProblem(rows: readonly TagRow[]): string | undefined {
  const problems = tagRowProblems(rows);
  const index = problems.findIndex((problem) => problem !== undefined);
  if (index !== -1) return `Tag ${index + 1}: ${problems[index]}`;
  const count = rows.filter((row) => !isBlank(row)).length;
  return count > maxTags ? `At most ${maxTags} tags` : undefined;
}

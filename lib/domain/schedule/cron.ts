interface CronField {
  name: string;
  min: number;
  max: number;
}

/** Azure docs, "Create and manage a compute instance", "Schedule automatic start and stop". */
const fields: readonly CronField[] = [
  { name: 'Minute', min: 0, max: 59 },
  { name: 'Hour', min: 0, max: 23 },
  { name: 'Day of the month', min: 1, max: 31 },
  { name: 'Month', min: 1, max: 12 },
  { name: 'Day of the week', min: 0, max: 6 },
];

/** What is wrong with a cron expression, by its first field that is. */
export function cronProblem(expression: string): string | undefined {
  const texts = cronFields(expression);
  if (texts.length === 0) return 'Enter a cron expression of five fields, such as 0 18 * * 1-5';
  if (texts.length !== fields.length) {
    return `Five fields are needed: minute, hour, day of the month, month and day of the week; here ${texts.length === 1 ? 'is 1' : `are ${texts.length}`}`;
  }
  for (const [index, field] of fields.entries()) {
    const problem = fieldProblem(texts[index] ?? '', field);
    if (problem !== undefined) return `${field.name}: ${problem}`;
  }
  return undefined;
}

export const cronFields = (expression: string): readonly string[] =>
  expression.split(/\s+/).filter((text) => text !== '');

/** The numbers that a field stands for, in order; undefined where the service would not read it. */
export function numbersOf(text: string, index: number): readonly number[] | undefined {
  const field = fields[index];
  if (!field || fieldProblem(text, field) !== undefined) return undefined;
  if (text === '*') return span(field.min, field.max);
  const numbers = text.split(',').flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split('-').map(Number);
    return span(from, to);
  });
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function fieldProblem(text: string, field: CronField): string | undefined {
  if (text === '*') return undefined;
  if (text.includes('/')) return 'steps (/) are not read; list the numbers instead';
  if (/[a-z]/i.test(text)) {
    return `names and letters are not read; use numbers from ${field.min} to ${field.max}`;
  }
  for (const part of text.split(',')) {
    const problem = partProblem(part, field);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function partProblem(part: string, { min, max }: CronField): string | undefined {
  if (!/^\d+(?:-\d+)?$/.test(part)) {
    const shown = part === '' ? 'nothing between commas' : `"${part}"`;
    return `${shown} is not read; use *, numbers, lists such as 1,3 and ranges such as 1-5`;
  }
  const numbers = part.split('-').map(Number);
  const outside = numbers.find((number) => number < min || number > max);
  if (outside !== undefined) return `${outside} is not from ${min} to ${max}`;
  const [from = min, to = from] = numbers;
  return from > to ? `the range ${part} ends before it begins` : undefined;
}

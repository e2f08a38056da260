type RowProblems = Partial<Record<string, string>>;

/** What a control of one row among several is called within its list. */
export const controlName = (index: number, part: string): string => `${index}.${part}`;

/**
 * The field of a list of rows as react-hook-form holds it: a focus that goes to the first control
 * with a problem, as they stand on the screen. The rows are judged when that happens, since what
 * was drawn last may not know yet that they are faulty.
 */
export const faultyControl = (
  list: HTMLFieldSetElement | null,
  problems: () => readonly RowProblems[],
): { focus: () => void } | null =>
  list && { focus: () => controlWithin(list, namesOf(problems()))?.focus() };

const namesOf = (problems: readonly RowProblems[]): ReadonlySet<string> =>
  new Set(
    problems.flatMap((found, index) => Object.keys(found).map((part) => controlName(index, part))),
  );

/** Where no row is faulty the list as a whole is: its first control will do. */
function controlWithin(
  list: HTMLFieldSetElement,
  names: ReadonlySet<string>,
): HTMLElement | undefined {
  const controls = [...list.elements].filter((control) => control instanceof HTMLElement);
  const faulty =
    controls.find((control) => names.has(control.getAttribute('name') ?? '')) ?? controls[0];
  // A group of rows cannot have the focus itself.
  return faulty instanceof HTMLFieldSetElement ? controlWithin(faulty, new Set()) : faulty;
}

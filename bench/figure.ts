/** One thing that was measured. */
export interface Figure {
  what: string;
  value: number;
  unit: 'ms' | 'KB' | 'MB' | 'bytes' | 'ratio' | 'calls' | 'per s';
  /** The most that it may be; left out where a figure only informs. */
  goal?: number;
}

/** Rounded to what can be told apart. */
export const shown = (value: number): number => Number(value.toPrecision(3));

export const goalOf = ({ goal }: Figure): string => (goal === undefined ? '' : `≤ ${goal}`);

export function verdictOf({ value, goal }: Figure): string {
  if (goal === undefined) return '';
  return value <= goal ? 'met' : `missed, ${shown(value / goal)} times`;
}

export function print(figures: readonly Figure[]): void {
  console.table(
    Object.fromEntries(
      figures.map((figure) => [
        figure.what,
        {
          value: shown(figure.value),
          unit: figure.unit,
          goal: goalOf(figure),
          verdict: verdictOf(figure),
        },
      ]),
    ),
  );
}

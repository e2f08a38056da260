'use client';

import { Button, Field, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { weekdays, type Weekday } from '@/lib/domain/schedule/schedule';

interface DayTogglesProps {
  label: string;
  required?: boolean;
  problem?: string | undefined;
  value: readonly Weekday[];
  onChange: (days: readonly Weekday[]) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  // Both on one line, where the days have one of their own.
  sets: { display: 'flex', gap: tokens.spacingHorizontalXS },
  day: { minWidth: '3.25rem', paddingInline: tokens.spacingHorizontalXS },
});

/** ARM's week begins on Sunday; people's working week on Monday. */
const shown: readonly Weekday[] = [...weekdays.slice(1), ...weekdays.slice(0, 1)];
const workdays = shown.slice(0, 5);

/** Days of the week, each on or off, with the two sets that nearly everybody wants. */
export function DayToggles({ label, required = true, problem, value, onChange }: DayTogglesProps) {
  const styles = useStyles();
  const toggle = (day: Weekday) =>
    onChange(weekdays.filter((other) => value.includes(other) !== (other === day)));
  return (
    <Field
      label={label}
      required={required}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {/* A group of buttons knows no `aria-required`. */}
      {({ 'aria-required': _required, ...control }) => (
        <fieldset {...control} className={styles.root}>
          {shown.map((day) => (
            <ToggleButton
              key={day}
              className={styles.day}
              aria-label={day}
              appearance={value.includes(day) ? 'primary' : 'secondary'}
              checked={value.includes(day)}
              onClick={() => toggle(day)}
            >
              {day.slice(0, 3)}
            </ToggleButton>
          ))}
          <div className={styles.sets}>
            <Button appearance="subtle" onClick={() => onChange(workdays)}>
              Weekdays
            </Button>
            <Button appearance="subtle" onClick={() => onChange(weekdays)}>
              Every day
            </Button>
          </div>
        </fieldset>
      )}
    </Field>
  );
}

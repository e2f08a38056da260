'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { SelectField } from '@/components/form/select-field';
import { hasTimes } from '@/lib/domain/schedule/recurrence-problems';
import { recurrenceFrequencies, type RecurrenceFrequency } from '@/lib/domain/schedule/schedule';
import { DayToggles } from './day-toggles';
import { LineField } from '@/components/form/line-field';
import type { NotationProps } from './notation-props';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(12rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
});

const frequencies: Record<RecurrenceFrequency, string> = {
  Minute: 'Minutes',
  Hour: 'Hours',
  Day: 'Days',
  Week: 'Weeks',
  Month: 'Months',
};
const options = recurrenceFrequencies.map((value) => ({ value, label: frequencies[value] }));

const isFrequency = (value: string): value is RecurrenceFrequency =>
  recurrenceFrequencies.some((frequency) => frequency === value);

/** A recurrence as Logic Apps have it. */
export function RecurrenceFields({ row, problems, onChange }: NotationProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.pair}>
        <LineField
          label="Every"
          info="How many of the units beside it lie between two times."
          inputMode="numeric"
          value={row.interval}
          problem={problems.interval}
          onChange={(interval) => onChange({ interval })}
        />
        <SelectField
          label="Frequency"
          options={options}
          value={row.frequency}
          problem={problems.frequency}
          onChange={(frequency) => isFrequency(frequency) && onChange({ frequency })}
        />
        {hasTimes(row.frequency) && (
          <>
            <LineField
              label="Hours"
              hint="0 to 23, for example 9, 17"
              value={row.hours}
              problem={problems.hours}
              onChange={(hours) => onChange({ hours })}
            />
            <LineField
              label="Minutes"
              hint="0 to 59, for example 0, 30"
              value={row.minutes}
              problem={problems.minutes}
              onChange={(minutes) => onChange({ minutes })}
            />
          </>
        )}
      </div>
      {row.frequency === 'Week' && (
        <DayToggles
          label="Week days"
          required={false}
          value={row.weekDays}
          problem={problems.weekDays}
          onChange={(weekDays) => onChange({ weekDays })}
        />
      )}
      {row.frequency === 'Month' && (
        <LineField
          label="Month days"
          hint="1 to 31, for example 1, 15"
          required={false}
          value={row.monthDays}
          problem={problems.monthDays}
          onChange={(monthDays) => onChange({ monthDays })}
        />
      )}
    </>
  );
}

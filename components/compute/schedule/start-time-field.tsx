'use client';

import { makeStyles } from '@fluentui/react-components';
import { LineField } from '@/components/form/line-field';

interface StartTimeFieldProps {
  value: string;
  problem: string | undefined;
  onChange: (startTime: string) => void;
}

const useStyles = makeStyles({ root: { maxWidth: '16rem' } });

/** ARM's `startTime`: the schedule rests until then. */
export function StartTimeField({ value, problem, onChange }: StartTimeFieldProps) {
  return (
    <div className={useStyles().root}>
      <LineField
        label="Takes effect from"
        info="The schedule rests until then, by the clocks of its zone. A recurrence counts its interval from here."
        required={false}
        type="datetime-local"
        value={value}
        problem={problem}
        onChange={onChange}
      />
    </div>
  );
}

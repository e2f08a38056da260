'use client';

import { LineField } from './line-field';

interface StartTimeFieldProps {
  value: string;
  problem: string | undefined;
  onChange: (startTime: string) => void;
}

/** ARM's `startTime`: the schedule rests until then. */
export const StartTimeField = ({ value, problem, onChange }: StartTimeFieldProps) => (
  <LineField
    label="Start time"
    info="The schedule does nothing before this time of its zone. A recurrence counts its interval from here, too."
    required={false}
    type="datetime-local"
    value={value}
    problem={problem}
    onChange={onChange}
  />
);

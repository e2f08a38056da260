'use client';

import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { jobNeedSchema, smallestNeed, type JobNeed } from '@/lib/domain/availability/job-need';

export type NeedFigure = 'gpus' | 'cores' | 'memoryGiB' | 'nodes';

interface NeedNumberProps {
  label: string;
  figure: NeedFigure;
  value: number;
  onChange: (change: Partial<JobNeed>) => void;
}

// As wide as its column, and not as wide as a browser has its fields.
const useStyles = makeStyles({ input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } } });

/** A whole number of what a job needs; an empty field needs no more than any job does. */
export function NeedNumber({ label, figure, value, onChange }: NeedNumberProps) {
  const [typed, setTyped] = useState({ text: textOf(figure, value), value });
  // The address may have changed by other ways than by typing.
  const { text } = typed.value === value ? typed : { text: textOf(figure, value) };
  const { data, problem } = numberIn(figure, text);
  const change = (next: string) => {
    const read = numberIn(figure, next);
    setTyped({ text: next, value: read.data ?? value });
    if (read.data !== undefined && read.data !== value) onChange({ [figure]: read.data });
  };
  return (
    <Field
      label={label}
      validationMessage={problem ?? null}
      validationState={data === undefined ? 'error' : 'none'}
    >
      <Input
        className={useStyles().input}
        value={text}
        placeholder={figure === 'nodes' ? '1' : 'Any'}
        onChange={(_, next) => change(next.value)}
        inputMode="numeric"
        autoComplete="off"
      />
    </Field>
  );
}

const textOf = (figure: NeedFigure, value: number): string =>
  value === smallestNeed[figure] && figure !== 'nodes' ? '' : String(value);

function numberIn(figure: NeedFigure, text: string): { data?: number; problem?: string } {
  const typed = text.trim() === '' ? smallestNeed[figure] : text.trim();
  const { data, error } = jobNeedSchema.shape[figure].safeParse(typed);
  return data === undefined ? { problem: error?.issues[0]?.message ?? '' } : { data };
}

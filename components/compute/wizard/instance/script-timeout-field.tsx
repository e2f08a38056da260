'use client';

import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { timeoutUnits, type TimeoutUnit } from '@/lib/domain/compute/create-form/instance-form';
import type { SetupScriptKind } from '@/lib/domain/setup-script/setup-script';

const unitLabels: Record<TimeoutUnit, string> = {
  s: 'seconds',
  m: 'minutes',
  h: 'hours',
  d: 'days',
};

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, maxWidth: '20rem' },
  amount: { minWidth: 0, flexGrow: 1 },
});

/** How long a script may run before it is ended. */
export function ScriptTimeoutField({ kind }: { kind: SetupScriptKind }) {
  const styles = useStyles();
  const { field, fieldState } = useController<CreateForm, `scripts.${SetupScriptKind}.timeout`>({
    name: `scripts.${kind}.timeout`,
  });
  const { ref, value, onBlur, onChange } = field;
  const label = createFieldLabels[`scripts.${kind}.timeout`];
  const problem = timeoutProblem(fieldState.error);
  return (
    <Field
      label={label}
      required
      hint="A script that runs longer is ended, and counts as failed. Azure's default is 15 minutes."
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {(control) => (
        <div className={styles.row}>
          <Input
            {...control}
            ref={ref}
            className={styles.amount}
            inputMode="decimal"
            autoComplete="off"
            value={value.amount}
            onBlur={onBlur}
            onChange={(_, { value: amount }) => onChange({ ...value, amount })}
          />
          <Select
            aria-label={`Unit of the ${label.toLowerCase()}`}
            value={value.unit}
            onBlur={onBlur}
            onChange={(_, { value: unit }) =>
              onChange({ ...value, unit: timeoutUnits.find((known) => known === unit) ?? 'm' })
            }
          >
            {timeoutUnits.map((unit) => (
              <option key={unit} value={unit}>
                {unitLabels[unit]}
              </option>
            ))}
          </Select>
        </div>
      )}
    </Field>
  );
}

/** The error of a field that is an object may be typed as those of its parts. */
const timeoutProblem = (error: { message?: unknown } | undefined): string | undefined =>
  typeof error?.message === 'string' ? error.message : undefined;

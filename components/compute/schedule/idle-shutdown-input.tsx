'use client';

import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { RefCallback } from 'react';
import { fieldLabel } from '@/components/form/field-label';
import { SwitchField } from '@/components/form/switch-field';
import {
  idleUnits,
  instanceFieldLabels,
  type IdleUnit,
  type InstanceForm,
} from '@/lib/domain/compute/create-form/instance-form';
import { idleMinutesSchema } from '@/lib/domain/idle-shutdown/idle-shutdown';
import { idleMinutesOf, idleText } from '@/lib/domain/idle-shutdown/idle-text';

type Idle = InstanceForm['idle'];

interface IdleShutdownInputProps {
  value: Idle;
  onChange: (idle: Idle) => void;
  problem?: string | undefined;
  onBlur?: (() => void) | undefined;
  switchRef?: RefCallback<HTMLInputElement> | undefined;
  amountRef?: RefCallback<HTMLInputElement> | undefined;
}

const useStyles = makeStyles({
  pair: { display: 'flex', gap: tokens.spacingHorizontalS, maxWidth: '20rem' },
  amount: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  box: { minWidth: 0, width: '100%' },
  after: { display: 'grid', gap: tokens.spacingVerticalXS },
});

const isUnit = (value: string): value is IdleUnit => idleUnits.some((unit) => unit === value);

/** Whether an instance that nobody uses is stopped, and how soon. */
export function IdleShutdownInput(props: IdleShutdownInputProps) {
  const { value, onChange, problem, onBlur, switchRef, amountRef } = props;
  return (
    <>
      <SwitchField
        label={instanceFieldLabels['idle.enabled']}
        hint="It is stopped once nobody has used it for a while, at whatever hour."
        checked={value.enabled}
        onChange={(enabled) => onChange({ ...value, enabled })}
        {...(switchRef && { switchRef })}
      />
      {value.enabled && <IdleTime {...{ value, onChange, problem, onBlur, amountRef }} />}
    </>
  );
}

function IdleTime(props: IdleShutdownInputProps) {
  const { value, onChange, problem, onBlur, amountRef } = props;
  const styles = useStyles();
  const minutes = idleMinutesSchema.safeParse(idleMinutesOf(value)).data;
  return (
    <div className={styles.after}>
      <Field
        label={fieldLabel({
          label: instanceFieldLabels['idle.amount'],
          info: 'In use means: a notebook kernel, a terminal, a job, a connection of VS Code or a custom application that runs. While there is any of them, the clock stands still.',
        })}
        required
        hint="15 minutes to 3 days without use."
        validationMessage={problem ?? null}
        validationState={problem === undefined ? 'none' : 'error'}
      >
        {(field) => (
          <div className={styles.pair}>
            <div className={styles.amount}>
              <Input
                {...field}
                ref={amountRef ?? null}
                className={styles.box}
                input={{ className: styles.box }}
                inputMode="numeric"
                autoComplete="off"
                value={value.amount}
                onChange={(_, { value: amount }) => onChange({ ...value, amount })}
                {...(onBlur && { onBlur })}
              />
            </div>
            <Select
              id={undefined}
              aria-label={instanceFieldLabels['idle.unit']}
              value={value.unit}
              onChange={(_, { value: unit }) => isUnit(unit) && onChange({ ...value, unit })}
            >
              {idleUnits.map((unit) => (
                <option key={unit}>{unit}</option>
              ))}
            </Select>
          </div>
        )}
      </Field>
      {minutes !== undefined && (
        <Text size={200}>Stops {idleText(minutes)} after its last use.</Text>
      )}
    </div>
  );
}

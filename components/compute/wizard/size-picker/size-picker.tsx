'use client';

import { Field, FieldContextProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { fieldLabel } from '@/components/form/field-label';
import {
  createFieldLabels,
  wishOf,
  type CreateForm,
} from '@/lib/domain/compute/create-form/create-form';
import { useCreate } from '../create-context';
import { QuotaNotice } from './quota-notice';
import { SizeChoice } from './size-choice';

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The machine's size: what each offers, costs, and whether the quota allows it. */
export function SizePicker({ onChosen }: { onChosen: () => void }) {
  const styles = useStyles();
  const { kind, location, facts, sizes } = useCreate();
  const [vmType, vmPriority] = useWatch<CreateForm, ['vmType', 'vmPriority']>({
    name: ['vmType', 'vmPriority'],
  });
  const { field, fieldState } = useController<CreateForm, 'vmSize'>({ name: 'vmSize' });
  const { ref, value, onChange } = field;
  const choose = useCallback(
    (name: string) => {
      onChange(name);
      onChosen();
    },
    [onChange, onChosen],
  );
  return (
    <Field
      label={fieldLabel({
        label: createFieldLabels.vmSize,
        info: 'Fixed after creation. Prices are retail prices of Linux machines, before discounts.',
      })}
      required
      validationMessage={fieldState.error?.message ?? null}
      validationState={fieldState.error ? 'error' : 'none'}
    >
      {(control) => (
        <div className={styles.body}>
          {sizes.error && !facts.sizes && (
            <ErrorNotice
              title={`The sizes of ${location} could not be read.`}
              error={sizes.error}
              onRetry={sizes.retry}
            />
          )}
          {sizes.pending && <LoadingRows label="Loading virtual machine sizes" rows={8} />}
          <QuotaNotice />
          {/* The error of the size is no error of the search and the filters. */}
          {facts.sizes && (
            <FieldContextProvider value={undefined}>
              <SizeChoice
                wish={wishOf({ kind, vmType, vmPriority })}
                control={control}
                chosen={value}
                onChoose={choose}
                radioRef={ref}
              />
            </FieldContextProvider>
          )}
        </div>
      )}
    </Field>
  );
}

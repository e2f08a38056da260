'use client';

import { Field, FieldContextProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { SegmentedControl } from '@/components/form/segmented-control';
import { useJudgeAgain } from '@/components/form/use-judge-again';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { vmTypes, type VmType } from '@/lib/domain/vm-size/vm-size';
import { useCreate } from '../../wizard/create-context';
import { SizeChoice } from '../../wizard/size-picker/size-choice';

const types = vmTypes.map((value) => ({ value, label: value }));

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The size of the nodes. */
export function AksSizeField() {
  const styles = useStyles();
  const { location, facts, sizes } = useCreate();
  const [vmType, setVmType] = useState<VmType>('CPU');
  const { field, fieldState } = useController<AttachForm, 'agentVmSize'>({ name: 'agentVmSize' });
  const judgeAgain = useJudgeAgain<AttachForm>();
  const { ref, value, onChange } = field;
  const choose = (size: string) => {
    onChange(size);
    judgeAgain('agentCount');
  };
  return (
    <Field
      label={attachFieldLabels.agentVmSize}
      required
      validationMessage={fieldState.error?.message ?? null}
      validationState={fieldState.error ? 'error' : 'none'}
    >
      {(control) => (
        <div className={styles.body}>
          <SegmentedControl
            aria-label="Type of the machines"
            choices={types}
            value={vmType}
            onChange={setVmType}
          />
          {sizes.error && !facts.sizes && (
            <ErrorNotice
              title={`The sizes of ${location} could not be read.`}
              error={sizes.error}
              onRetry={sizes.retry}
            />
          )}
          {sizes.pending && <LoadingRows label="Loading virtual machine sizes" rows={8} />}
          {/* The error of the size is no error of the search and the filters. */}
          {facts.sizes && (
            <FieldContextProvider value={undefined}>
              <SizeChoice
                wish={{ computeType: 'AmlCompute', vmType, priority: 'Dedicated' }}
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

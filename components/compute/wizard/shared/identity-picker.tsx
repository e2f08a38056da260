'use client';

import { Field, Text } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { CheckList } from '@/components/form/check-list';
import { useJudgeAgain } from '@/components/form/use-judge-again';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { useIdentities } from './use-identities';

/** Identities out of those that the caller may see. */
export function IdentityPicker() {
  const { data, error, refetch } = useIdentities();
  const { field, fieldState } = useController<CreateForm, 'identity.ids'>({
    name: 'identity.ids',
  });
  const judgeAgain = useJudgeAgain<CreateForm>();
  const { ref, value, onChange } = field;
  const problem = fieldState.error?.message;
  return (
    <Field
      label={createFieldLabels['identity.ids']}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {(control) => (
        <>
          {error && !data && (
            <ErrorNotice
              title="The identities could not be read. Paste their ids instead."
              error={error}
              onRetry={() => void refetch()}
            />
          )}
          {!error && !data && <LoadingRows label="Loading identities" rows={3} />}
          {data?.length === 0 && (
            // Has the focus in place of the list when one is missed.
            <Text ref={ref} tabIndex={-1}>
              You see no identity in this subscription.
            </Text>
          )}
          {data && data.length > 0 && (
            <CheckList
              {...control}
              label={createFieldLabels['identity.ids']}
              items={data.map(({ id, name, resourceGroup, location }) => ({
                value: id,
                label: `${name} (${resourceGroup}, ${location})`,
              }))}
              values={value}
              onChange={(ids) => {
                onChange(ids);
                judgeAgain('identity.pasted');
              }}
              firstRef={ref}
            />
          )}
        </>
      )}
    </Field>
  );
}

'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '@fluentui/react-components';
import { Notice } from '@/components/feedback/notice';
import { TextField } from '@/components/form/text-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { hdInsightAddress } from '@/lib/domain/attach/hdinsight-address';

/** Where SSH of a machine answers. */
export const MachineAddressField = () => (
  <TextField<AttachForm>
    name="address"
    label={attachFieldLabels.address}
    hint="A public IP address, or a name that has one."
  />
);

/** Where SSH of an HDInsight cluster answers; what people have at hand is often another address. */
export function HdInsightAddressField() {
  const typed = useWatch<AttachForm, 'address'>({ name: 'address' });
  const { setValue } = useFormContext<AttachForm>();
  const { address, note } = hdInsightAddress(typed);
  return (
    <>
      <TextField<AttachForm>
        name="address"
        label={attachFieldLabels.address}
        hint="cluster-ssh.azurehdinsight.net"
      />
      {typed.trim() !== '' && note !== undefined && (
        <Notice
          intent="info"
          title={`Use ${address}?`}
          actions={
            <Button
              size="small"
              onClick={() =>
                setValue('address', address, { shouldDirty: true, shouldValidate: true })
              }
            >
              Use it
            </Button>
          }
        >
          {note}.
        </Notice>
      )}
    </>
  );
}

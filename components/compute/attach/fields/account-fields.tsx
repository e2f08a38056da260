'use client';

import { useController, useWatch } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { NumberField } from '@/components/form/number-field';
import { PasswordField } from '@/components/form/password-field';
import { SegmentedField } from '@/components/form/segmented-field';
import { TextField } from '@/components/form/text-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { readPrivateKey } from '@/lib/domain/attach/private-key';
import { PemField } from './pem-field';

const choices = [
  { value: 'password', label: 'Password' },
  { value: 'key', label: 'Private key' },
] as const;

/** The account with which the service signs in to a machine. */
export function AccountFields() {
  const { field } = useController<AttachForm, 'account.by'>({ name: 'account.by' });
  const { ref, value, onChange } = field;
  return (
    <FormSection
      title="SSH"
      intro="Password and key are sent once, over TLS, and are not shown again."
    >
      <NumberField<AttachForm>
        name="sshPort"
        label={attachFieldLabels.sshPort}
        hint="The service must reach it from the internet."
      />
      <TextField<AttachForm>
        name="account.userName"
        label={attachFieldLabels['account.userName']}
      />
      <SegmentedField
        label={attachFieldLabels['account.by']}
        choices={choices}
        value={value}
        chosenRef={ref}
        onChange={onChange}
      />
      {value === 'password' ? (
        <PasswordField<AttachForm>
          name="account.password"
          label={attachFieldLabels['account.password']}
        />
      ) : (
        <KeyFields />
      )}
    </FormSection>
  );
}

function KeyFields() {
  const text = useWatch<AttachForm, 'account.privateKey'>({ name: 'account.privateKey' });
  const passphrase = useWatch<AttachForm, 'account.passphrase'>({ name: 'account.passphrase' });
  const key = readPrivateKey(text);
  const isEncrypted = key.ok && key.encrypted;
  return (
    <>
      <PemField
        name="account.privateKey"
        hint="The one without .pub, as OpenSSH or PEM writes it."
        deps={['account.passphrase']}
      />
      {(isEncrypted || passphrase !== '') && (
        <PasswordField<AttachForm>
          name="account.passphrase"
          label={attachFieldLabels['account.passphrase']}
        />
      )}
    </>
  );
}

'use client';

import { useController, useFormContext, useWatch } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { RadioField } from '@/components/form/radio-field';
import { SwitchField } from '@/components/form/switch-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { sshKeySources, type SshKeySource } from '@/lib/domain/compute/create-form/instance-form';
import { instanceUserName } from '@/lib/domain/ssh/instance-ssh';
import { PublicKeyField } from '../shared/public-key-field';
import { GeneratedKeyField } from './generated-key-field';
import { sshSourceLabels } from './ssh-source-labels';
import { StoredKeyField } from './stored-key-field';

/** SSH to the instance: off, or one user with a key. */
export function SshAccessFields() {
  const { field } = useController<CreateForm, 'ssh.enabled'>({ name: 'ssh.enabled' });
  const { ref, value, onChange } = field;
  return (
    <FormSection title="SSH access" intro="Fixed after creation.">
      <SwitchField
        label={createFieldLabels['ssh.enabled']}
        hint={
          value
            ? `For the user ${instanceUserName}, with a key and never with a password. The instance's page has the address and the port.`
            : 'Off by default. VS Code and Jupyter do without it.'
        }
        checked={value}
        onChange={onChange}
        switchRef={ref}
      />
      {value && <KeySource />}
    </FormSection>
  );
}

const hints: Record<SshKeySource, string> = {
  generate: 'Made in this browser. Its private half goes to your downloads and nowhere else.',
  stored: 'A key that somebody has put into Azure as a resource of its own.',
  paste: 'The public half of a key that you have.',
  later: 'SSH is on, but lets nobody in until a key is added on the page of the instance.',
};

function KeySource() {
  const form = useFormContext<CreateForm>();
  const { field } = useController<CreateForm, 'sshKey.source'>({ name: 'sshKey.source' });
  const isAssigned = useWatch<CreateForm, 'assignedTo.enabled'>({ name: 'assignedTo.enabled' });
  const { ref, value, onChange } = field;
  const source = isAssigned ? 'later' : value;
  const choose = (chosen: SshKeySource) => {
    onChange(chosen);
    // A key belongs to the way it came by.
    form.setValue('ssh.publicKey', '');
    form.setValue('sshKey.storedId', '');
    form.clearErrors(['ssh.publicKey', 'sshKey.storedId']);
  };
  return (
    <>
      <RadioField
        label={createFieldLabels['sshKey.source']}
        hint={
          isAssigned
            ? 'The service takes no key for an instance that is assigned to another user: they add theirs later.'
            : hints[source]
        }
        choices={sshKeySources.map((key) => ({
          value: key,
          label: sshSourceLabels[key],
          disabled: isAssigned && key !== 'later',
        }))}
        value={source}
        chosenRef={ref}
        onChange={choose}
      />
      {source === 'generate' && <GeneratedKeyField />}
      {source === 'stored' && <StoredKeyField />}
      {source === 'paste' && (
        <PublicKeyField
          info="Who has the private key that belongs to it can sign in."
          hint="As OpenSSH writes it (one line, ssh-ed25519 or ssh-rsa at first) or as PEM."
        />
      )}
    </>
  );
}

'use client';

import { useController, useWatch } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { PasswordField } from '@/components/form/password-field';
import { StrengthMeter } from '@/components/form/strength-meter';
import { SwitchField } from '@/components/form/switch-field';
import { TextField } from '@/components/form/text-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { passwordStrength } from '@/lib/domain/ssh/password';
import { PublicKeyField } from '../shared/public-key-field';

/** SSH to the nodes: off, or a user with a password, a key or both. */
export function SshFields() {
  const { field } = useController<CreateForm, 'ssh.enabled'>({ name: 'ssh.enabled' });
  const { ref, value, onChange } = field;
  const nodePublicIp = useWatch<CreateForm, 'nodePublicIp'>({ name: 'nodePublicIp' });
  return (
    <FormSection title="SSH access" intro="Fixed after creation.">
      <SwitchField
        label={createFieldLabels['ssh.enabled']}
        hint={
          value
            ? whoReaches(nodePublicIp)
            : 'Off by default. Jobs do not need it; it lets people look around on a node.'
        }
        checked={value}
        onChange={onChange}
        switchRef={ref}
      />
      {value && <Credentials />}
    </FormSection>
  );
}

const whoReaches = (nodePublicIp: boolean) =>
  nodePublicIp
    ? "The port for SSH is open on the nodes' public address: a key alone is safest."
    : 'The port for SSH is closed to the internet: connect from the virtual network, or through a jump host in it.';

function Credentials() {
  const password = useWatch<CreateForm, 'ssh.password'>({ name: 'ssh.password' });
  return (
    <>
      <TextField<CreateForm>
        name="ssh.adminUserName"
        label={createFieldLabels['ssh.adminUserName']}
        info="The user that SSH signs in as, on every node. It may become root there."
        hint="At most 32 letters, digits, - and _; not a name that Azure reserves, as root or admin."
      />
      <div>
        <PasswordField<CreateForm>
          name="ssh.password"
          label={createFieldLabels['ssh.password']}
          required={false}
          info="Kept in this form until it is sent, and shown nowhere afterwards."
          hint="12 to 72 characters, of three kinds among small letters, capitals, digits and signs. May stay empty if there is a public key."
          deps={['ssh.publicKey']}
        />
        {password !== '' && (
          <StrengthMeter
            label="Password strength"
            value={passwordStrength(password)}
            words={['Very weak', 'Weak', 'Fair', 'Strong', 'Very strong']}
          />
        )}
      </div>
      <PublicKeyField
        info="Who has the private key that belongs to it can sign in without the password."
        hint="As OpenSSH writes it (one line, ssh-ed25519 or ssh-rsa at first) or as PEM. May stay empty if there is a password."
      />
    </>
  );
}

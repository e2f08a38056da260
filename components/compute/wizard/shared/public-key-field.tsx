'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Notice } from '@/components/feedback/notice';
import { TextAreaField } from '@/components/form/text-area-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { parsePublicKey } from '@/lib/domain/ssh/public-key';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  kind: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

interface PublicKeyFieldProps {
  info: string;
  hint: string;
}

/** A public key, read as it is pasted. A private one is not let into the form. */
export function PublicKeyField({ info, hint }: PublicKeyFieldProps) {
  const styles = useStyles();
  const text = useWatch<CreateForm, 'ssh.publicKey'>({ name: 'ssh.publicKey' });
  const [wiped, setWiped] = useState<string>();
  const parsed = parsePublicKey(text);

  const withoutPrivateKey = (pasted: string) => {
    const read = parsePublicKey(pasted);
    const isPrivate = !read.ok && read.isPrivate === true;
    setWiped(isPrivate ? read.reason : undefined);
    return isPrivate ? '' : pasted;
  };
  return (
    <div className={styles.root}>
      <TextAreaField<CreateForm>
        name="ssh.publicKey"
        label={createFieldLabels['ssh.publicKey']}
        info={info}
        hint={hint}
        rows={4}
        onText={withoutPrivateKey}
      />
      {wiped !== undefined && (
        <Notice intent="error" title="The field was emptied.">
          {wiped}
        </Notice>
      )}
      <output className={styles.kind}>
        {parsed.ok && `${parsed.key.type}, ${parsed.key.bits} bits`}
        {parsed.ok && parsed.key.comment !== '' && `, ${parsed.key.comment}`}
      </output>
    </div>
  );
}

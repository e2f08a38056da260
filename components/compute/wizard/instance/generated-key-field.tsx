'use client';

import {
  Button,
  Field,
  Input,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownloadRegular, CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { downloadText } from '@/components/ui/download-text';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { generateKeyPair } from '@/lib/domain/ssh/generate-key-pair';
import { parsePublicKey } from '@/lib/domain/ssh/public-key';
import { keyFileName } from './key-file-name';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  name: { maxWidth: '32rem', width: '100%' },
  made: { display: 'flex', gap: tokens.spacingHorizontalS, maxWidth: '40rem' },
  icon: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/**
 * A key pair made in the browser. The private half is downloaded before the form gets the public
 * one, and kept nowhere: neither here nor in the form.
 */
export function GeneratedKeyField() {
  const styles = useStyles();
  const compute = useWatch<CreateForm, 'name'>({ name: 'name' });
  const { field, fieldState } = useController<CreateForm, 'ssh.publicKey'>({
    name: 'ssh.publicKey',
  });
  const { getValues, setValue } = useFormContext<CreateForm>();
  const { ref, value } = field;
  const parsed = parsePublicKey(value);
  const made = parsed.ok ? parsed.key.comment : undefined;
  const [typed, setTyped] = useState(made);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const name = typed ?? (compute === '' ? 'key' : `${compute}_key`);

  const make = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const pair = await generateKeyPair(name);
      // It takes seconds: meanwhile somebody may have turned to a key from elsewhere.
      if (getValues('sshKey.source') === 'generate') {
        downloadText(keyFileName(name), pair.privateKey, 'application/x-pem-file');
        setValue('ssh.publicKey', pair.publicKey, { shouldDirty: true, shouldValidate: true });
      }
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
    setBusy(false);
  };
  const problem = fieldState.error?.message;
  return (
    <div className={styles.root}>
      <Field
        className={styles.name}
        label="Key pair name"
        hint="The name of the file, and the comment of the public key."
      >
        <Input value={name} autoComplete="off" onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <Field
        aria-label={createFieldLabels['ssh.publicKey']}
        validationMessage={problem ?? null}
        validationState={problem === undefined ? 'none' : 'error'}
      >
        <Button
          ref={ref}
          icon={isBusy ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
          disabledFocusable={isBusy}
          onClick={() => void make()}
        >
          {labelOf(isBusy, made !== undefined)}
        </Button>
      </Field>
      {failure && <ErrorNotice title="The browser could not make a key." error={failure} />}
      <output className={styles.made}>
        {made !== undefined && (
          <>
            <CheckmarkCircleFilled aria-hidden className={styles.icon} />
            <Text size={200}>
              {keyFileName(made)} is among your downloads. It cannot be had again: keep it safe. If
              it is lost, generate another one before you create the instance.
            </Text>
          </>
        )}
      </output>
    </div>
  );
}

function labelOf(isBusy: boolean, isMade: boolean): string {
  if (isBusy) return 'Generating…';
  return isMade ? 'Generate another' : 'Generate and download private key';
}

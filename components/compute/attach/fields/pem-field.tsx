'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Notice } from '@/components/feedback/notice';
import { TextAreaField } from '@/components/form/text-area-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';

type PemName = 'tls.certificate' | 'tls.key' | 'account.privateKey';

interface PemFieldProps {
  name: PemName;
  hint: string;
  /** Fields that are judged anew with this one, once they were filled in. */
  deps?: readonly ('account.passphrase' | PemName | 'tls.cname')[];
}

const noFields: NonNullable<PemFieldProps['deps']> = [];

/** More than any chain of certificates has. */
const maxBytes = 65_536;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%' },
  file: { display: 'none' },
});

/** A certificate or a key, pasted or out of a file that stays on this machine. */
export function PemField({ name, hint, deps = noFields }: PemFieldProps) {
  const styles = useStyles();
  const { setValue, trigger, getFieldState } = useFormContext<AttachForm>();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const label = attachFieldLabels[name];

  const read = async (file: File) => {
    if (file.size > maxBytes) return setProblem(`${file.name} is no certificate or key: too large`);
    setProblem(undefined);
    setValue(name, await file.text(), { shouldDirty: true, shouldTouch: true });
    await trigger([name, ...deps.filter((dep) => getFieldState(dep).isTouched)]);
  };
  return (
    <div className={styles.root}>
      <div className={styles.field}>
        <TextAreaField<AttachForm> name={name} label={label} hint={hint} rows={5} isCode required />
      </div>
      <input
        ref={input}
        type="file"
        className={styles.file}
        aria-label={`File of ${label.toLowerCase()}`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again once it was put right.
          target.value = '';
          if (file) void read(file);
        }}
      />
      <Button icon={<DocumentArrowUpRegular />} onClick={() => input.current?.click()}>
        {`Read ${label.toLowerCase()} from a file`}
      </Button>
      {problem !== undefined && (
        <Notice intent="error" title="The file was not read.">
          {problem}
        </Notice>
      )}
    </div>
  );
}

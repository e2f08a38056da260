'use client';

import { Button, Spinner } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useRef } from 'react';

interface UploadButtonProps {
  accept: string;
  isBusy: boolean;
  onFile: (file: File) => void;
}

/** The browser's own file dialog, behind a button like the others. */
export function UploadButton({ accept, isBusy, onFile }: UploadButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again, after it was corrected.
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        icon={isBusy ? <Spinner size="tiny" /> : <ArrowUploadRegular />}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {isBusy ? 'Uploading…' : 'Upload'}
      </Button>
    </>
  );
}

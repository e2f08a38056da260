'use client';

import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular, DocumentArrowUpRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { maxCodeLength } from '@/lib/domain/code/read/read-code';

interface CodeInputProps {
  value: string;
  onChange: (code: string) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: {
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Code that is pasted or typed, dropped as a file, or picked as one. */
export function CodeInput({ value, onChange }: CodeInputProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string>();
  const change = (code: string) => {
    setProblem(undefined);
    onChange(code);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > maxCodeLength * bytesPerCharacter) {
      setProblem(`${file.name} is too large to be the code of a compute.`);
      return;
    }
    change(await file.text());
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    // Dropped text goes where it was dropped, by the browser itself.
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void take(file);
  };
  return (
    <div
      className={mergeClasses(styles.root, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Field
        label="Code"
        hint="Paste it, or drop a file here."
        validationMessage={problem ?? null}
        validationState={problem === undefined ? 'none' : 'error'}
      >
        <Textarea
          className={styles.text}
          value={value}
          onChange={(_, data) => change(data.value)}
          rows={14}
          resize="vertical"
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <div className={styles.buttons}>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,.yaml,.yml,.http,.sh,.azcli,.txt"
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again, after it was corrected.
            target.value = '';
            void take(file);
          }}
        />
        <Button icon={<DocumentArrowUpRegular />} onClick={() => picker.current?.click()}>
          Choose a file
        </Button>
        {value !== '' && (
          <Button appearance="subtle" icon={<DismissRegular />} onClick={() => change('')}>
            Clear
          </Button>
        )}
      </div>
    </div>
  );
}

/** Of UTF-8, at most. */
const bytesPerCharacter = 4;

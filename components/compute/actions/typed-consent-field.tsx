'use client';

import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';

interface TypedConsentFieldProps {
  /** What is to be typed. */
  wanted: string;
  isName: boolean;
  value: string;
  onChange: (value: string) => void;
  /** Enter in the field. */
  onEnter: () => void;
}

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
});

/** Asks for the name of what is to be deleted, so that no click alone does it. */
export function TypedConsentField(props: TypedConsentFieldProps) {
  const { wanted, isName, value, onChange, onEnter } = props;
  return (
    <Field
      className={useStyles().root}
      label={
        isName ? `Type its name, ${wanted}, to delete it` : `Type ${wanted}, how many are deleted`
      }
    >
      <Input
        value={value}
        onChange={(_, data) => onChange(data.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
        autoComplete="off"
        spellCheck={false}
      />
    </Field>
  );
}

'use client';

import { Combobox, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode, type RefCallback } from 'react';
import { fieldLabel } from './field-label';

export interface PickItem {
  value: string;
  label: string;
  /** Below the label, to tell items of the same label apart. */
  detail?: string | undefined;
  /** Shown, so that nobody looks for it in vain; the detail says why it cannot be picked. */
  disabled?: boolean;
}

interface PickFieldProps {
  label: string;
  info?: string;
  hint?: ReactNode;
  problem?: string | undefined;
  placeholder: string;
  required?: boolean;
  /** What the search found. */
  items: readonly PickItem[];
  /** Said in place of items while there are none. */
  emptyText: string;
  picked: PickItem | undefined;
  /** Undefined: something else is being typed. Who keeps what was picked has it shown again. */
  onPick: (value: string | undefined) => void;
  onSearch: (text: string) => void;
  inputRef?: RefCallback<HTMLInputElement>;
}

const useStyles = makeStyles({
  root: { minWidth: 0, maxWidth: '32rem' },
  box: { minWidth: 0, width: '100%' },
  // WCAG 2.2, "Target size": at least 24 pixels, where Fluent draws 20.
  opener: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    minHeight: '24px',
  },
  list: { maxHeight: '20rem' },
  option: { display: 'grid', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground3 },
});

/** One out of many, found by typing a part of it. */
export function PickField(props: PickFieldProps) {
  const { label, info, hint, problem, placeholder, required = true, items, emptyText } = props;
  const { picked, onPick, onSearch, inputRef } = props;
  const styles = useStyles();
  /** While undefined, what was picked stands in the box. */
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);

  const type = (text: string) => {
    setTyped(text);
    // A key opens the list by itself; what is pasted or dictated does not.
    setOpen(true);
    onSearch(text);
    if (picked) onPick(undefined);
  };
  const settle = () => {
    setTyped(undefined);
    onSearch('');
  };
  const pick = (value: string | undefined) => {
    const isOffered = items.some((item) => item.value === value && item.disabled !== true);
    if (value === undefined || !isOffered) return;
    settle();
    onPick(value);
  };
  return (
    <Field
      className={styles.root}
      label={fieldLabel({ label, info })}
      required={required}
      hint={hint === undefined ? null : { children: hint }}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      <Combobox
        ref={inputRef}
        className={styles.box}
        input={{ className: styles.box }}
        freeform
        autoComplete="off"
        placeholder={placeholder}
        value={typed ?? picked?.label ?? ''}
        selectedOptions={picked ? [picked.value] : []}
        open={isOpen}
        onOpenChange={(_, { open }) => setOpen(open)}
        onChange={(event) => type(event.target.value)}
        onOptionSelect={(_, { optionValue }) => pick(optionValue)}
        onBlur={() => picked && settle()}
        expandIcon={{ className: styles.opener }}
        listbox={{ className: styles.list }}
      >
        {items.map(({ value, label: text, detail, disabled = false }) => (
          <Option key={value} value={value} text={text} disabled={disabled}>
            <span className={styles.option}>
              {text}
              {detail !== undefined && (
                <Text size={200} className={styles.detail}>
                  {detail}
                </Text>
              )}
            </span>
          </Option>
        ))}
        {items.length === 0 && (
          <Option disabled value="" text={emptyText}>
            {emptyText}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

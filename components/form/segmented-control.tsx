'use client';

import { makeStyles, tokens, type FieldControlProps } from '@fluentui/react-components';
import { useId, type Ref } from 'react';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

export interface SegmentedControlProps<Value extends string> extends FieldControlProps {
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  'aria-label'?: string;
  /** The radio that is chosen, for focus. */
  chosenRef?: Ref<HTMLInputElement>;
}

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    width: 'fit-content',
    maxWidth: '100%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'clip',
  },
  choice: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    minHeight: '30px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':not(:has(:checked)):hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:checked)': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      fontWeight: tokens.fontWeightSemibold,
      // A forced palette drops our colours, not the system's own.
      '@media (forced-colors: active)': {
        forcedColorAdjust: 'none',
        color: 'HighlightText',
        backgroundColor: 'Highlight',
      },
    },
    ':has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
      boxShadow: `inset 0 0 0 4px ${tokens.colorStrokeFocus1}`,
    },
  },
  radio: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
  },
});

/** A few choices side by side, as the studio's priority switch; native radios underneath. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { choices, value, onChange, chosenRef, ...field } = props;
  const styles = useStyles();
  const group = useId();
  return (
    <div {...field} role="radiogroup" className={styles.root}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            ref={choice.value === value ? chosenRef : undefined}
            type="radio"
            className={styles.radio}
            name={group}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}

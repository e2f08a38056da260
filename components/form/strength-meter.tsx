'use client';

import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { VisuallyHidden } from '@/components/ui/visually-hidden';

interface StrengthMeterProps {
  /** What is measured: "Password strength". */
  label: string;
  /** 0 to the number of words less one. */
  value: number;
  /** What each value is called. */
  words: readonly string[];
}

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  bars: { display: 'flex', gap: tokens.spacingHorizontalXXS },
  bar: {
    width: '2.5rem',
    height: '6px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  filled: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    // A forced palette drops our colours, and the filled bars would look like the others.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
});

/** How strong something is, in bars and in a word. */
export function StrengthMeter({ label, value, words }: StrengthMeterProps) {
  const styles = useStyles();
  const [, ...steps] = words;
  return (
    <div className={styles.root}>
      <VisuallyHidden>
        <meter
          aria-label={label}
          aria-valuetext={words[value]}
          min={0}
          max={steps.length}
          value={value}
        />
      </VisuallyHidden>
      <div className={styles.bars} aria-hidden>
        {steps.map((step, index) => (
          <span key={step} className={mergeClasses(styles.bar, index < value && styles.filled)} />
        ))}
      </div>
      <Text size={200}>{words[value]}</Text>
    </div>
  );
}

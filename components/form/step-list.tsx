'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';

interface StepListItem {
  id: string;
  title: string;
}

interface StepListProps {
  steps: readonly StepListItem[];
  /** Index of the step on the screen. */
  current: number;
  /** Index of the furthest step that was opened; later ones cannot be jumped to. */
  reached: number;
  onGo: (index: number) => void;
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '@media (max-width: 1600px)': { flexDirection: 'row', flexWrap: 'wrap' },
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover:enabled': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ':disabled': { color: tokens.colorNeutralForeground3, cursor: 'default' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    // Goes with the background: in high contrast that is bright.
    color: tokens.colorNeutralForeground2Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
  },
  number: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '22px',
    height: '22px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
  },
  numberCurrent: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

/** The steps of a form: where one is, what is done, and a way back to it. */
export function StepList({ steps, current, reached, onGo }: StepListProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Steps">
      <ol className={styles.list}>
        {steps.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.step, index === current && styles.current)}
              aria-current={index === current ? 'step' : undefined}
              disabled={index > reached}
              onClick={() => onGo(index)}
            >
              <span
                className={mergeClasses(styles.number, index === current && styles.numberCurrent)}
                aria-hidden
              >
                {index < reached && index !== current ? <CheckmarkRegular /> : index + 1}
              </span>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

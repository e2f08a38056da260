'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  DismissCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { VisuallyHidden } from '@/components/ui/visually-hidden';

export interface RuleCheck {
  text: string;
  outcome: 'open' | 'met' | 'broken' | 'doubtful';
}
type Outcome = RuleCheck['outcome'];

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  open: { color: tokens.colorNeutralForeground3 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  broken: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
});

const icons: Record<Outcome, typeof CircleRegular> = {
  open: CircleRegular,
  met: CheckmarkCircleRegular,
  broken: DismissCircleRegular,
  doubtful: WarningRegular,
};
const spoken: Record<Outcome, string> = {
  open: '',
  met: '(met)',
  broken: '(not met)',
  doubtful: '(not known)',
};

/** Rules, and whether each is kept by what was typed so far. */
export function RuleList({ label, checks }: { label: string; checks: readonly RuleCheck[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {checks.map(({ text, outcome }) => {
        const Icon = icons[outcome];
        return (
          <li key={text} className={styles.item}>
            <Icon className={mergeClasses(styles.icon, styles[outcome])} aria-hidden />
            <span>{text}</span>
            <VisuallyHidden>{spoken[outcome]}</VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
}

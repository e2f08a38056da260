'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle24Filled,
  Clock24Regular,
  ErrorCircle24Filled,
  Timer24Regular,
} from '@fluentui/react-icons';
import type { Availability } from '@/lib/domain/availability/availability';
import { answerSentence } from './answer-words';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // High contrast takes the ground away and shows the border.
    border: `${tokens.strokeWidthThin} solid transparent`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'inline-flex' },
  yes: { color: tokens.colorStatusSuccessForeground1 },
  soon: { color: tokens.colorBrandForeground1 },
  wait: { color: tokens.colorStatusWarningForeground1 },
  no: { color: tokens.colorStatusDangerForeground1 },
});

const icons: Record<Availability['answer'], typeof Clock24Regular> = {
  yes: CheckmarkCircle24Filled,
  soon: Timer24Regular,
  wait: Clock24Regular,
  no: ErrorCircle24Filled,
};

/** The answer, read out when it changes. */
export function AnswerSentence({ availability }: { availability: Availability }) {
  const styles = useStyles();
  const { answer } = availability;
  const Icon = icons[answer];
  return (
    <output className={styles.root}>
      <span className={mergeClasses(styles.icon, styles[answer])}>
        <Icon aria-hidden />
      </span>
      <span>{answerSentence(availability)}</span>
    </output>
  );
}

'use client';

import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ScriptFinding } from '@/lib/domain/setup-script/script-findings';
import { VisuallyHidden } from '@/components/ui/visually-hidden';

interface FindingListProps {
  findings: readonly ScriptFinding[];
  text: string;
  isConverting?: boolean;
  onConvert: () => void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

const icons = { error: DismissCircleRegular, warning: WarningRegular };
const spoken = { error: 'Error:', warning: 'Warning:' };

/** What is found in a script before it is sent, by line. */
export function FindingList(props: FindingListProps) {
  const { findings, text, isConverting = false, onConvert } = props;
  const styles = useStyles();
  if (text === '') return null;
  return (
    <div className={styles.root}>
      <output>
        {findings.length === 0 && (
          <span className={styles.item}>
            <CheckmarkCircleRegular
              aria-hidden
              className={mergeClasses(styles.icon, styles.fine)}
            />
            <Text size={200}>Nothing found that would keep the script from running.</Text>
          </span>
        )}
        {findings.length > 0 && (
          <ul className={styles.list} aria-label="Found in the script">
            {findings.map(({ severity, line, text: words }) => {
              const Icon = icons[severity];
              return (
                <li key={`${line}:${words}`} className={styles.item}>
                  <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
                  <span>
                    <VisuallyHidden>{spoken[severity]} </VisuallyHidden>
                    {line !== undefined && `Line ${line}: `}
                    {words}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </output>
      {text.includes('\r') && (
        <Button size="small" disabledFocusable={isConverting} onClick={onConvert}>
          {isConverting ? 'Converting…' : 'Convert line ends'}
        </Button>
      )}
    </div>
  );
}

'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '@/components/ui/copy-button';

interface CodeLineProps {
  label: string;
  /** What the button copies. */
  what: string;
  code: string;
}

const useStyles = makeStyles({
  root: { minWidth: 0 },
  box: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  code: {
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    // Broken rather than scrolled: what scrolls would have to take the focus.
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** Something to paste into a shell or a file. */
export function CodeLine({ label, what, code }: CodeLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Caption1 block>{label}</Caption1>
      <div className={styles.box}>
        <code className={styles.code}>{code}</code>
        <CopyButton text={code} label={`Copy ${what}`} />
      </div>
    </div>
  );
}

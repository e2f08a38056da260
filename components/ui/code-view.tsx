'use client';

import { makeStyles, tokens } from '@fluentui/react-components';

interface CodeViewProps {
  /** Says whose text it is. */
  label: string;
  text: string;
}

const useStyles = makeStyles({
  text: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalM,
    resize: 'vertical',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    tabSize: 2,
  },
});

const maxRows = 40;

/** Text of a machine to read. A text area scrolls and selects by keyboard alone, a `pre` does not. */
export function CodeView({ label, text }: CodeViewProps) {
  return (
    <textarea
      className={useStyles().text}
      aria-label={label}
      readOnly
      spellCheck={false}
      wrap="off"
      rows={Math.min(text.split('\n').length, maxRows)}
      value={text}
    />
  );
}

'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { CopyButton } from './copy-button';
import { downloadText } from './download-text';

interface JsonViewProps {
  value: unknown;
  /** Offers the text as a file of this name. */
  fileName?: string;
}

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    marginTop: tokens.spacingVerticalS,
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

/** JSON to read, copy and keep. */
export function JsonView({ value, fileName }: JsonViewProps) {
  const styles = useStyles();
  const text = JSON.stringify(value, undefined, 2);
  return (
    <div>
      <div className={styles.bar}>
        <CopyButton text={text} label="Copy JSON" />
        {fileName && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDownloadRegular />}
            onClick={() => downloadText(fileName, text, 'application/json')}
          >
            Download
          </Button>
        )}
      </div>
      {/* A text area scrolls and selects by keyboard alone, which a `pre` does not. */}
      <textarea
        className={styles.text}
        aria-label="JSON"
        readOnly
        spellCheck={false}
        wrap="off"
        rows={Math.min(text.split('\n').length, maxRows)}
        value={text}
      />
    </div>
  );
}

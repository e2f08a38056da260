'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { CodeView } from './code-view';
import { CopyButton } from './copy-button';
import { downloadText } from './download-text';

interface JsonViewProps {
  value: unknown;
  /** Offers the text as a file of this name. */
  fileName?: string;
}

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { marginTop: tokens.spacingVerticalS },
});

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
      <div className={styles.text}>
        <CodeView label="JSON" text={text} />
      </div>
    </div>
  );
}

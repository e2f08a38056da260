'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '@/components/ui/copy-button';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', minWidth: 0 },
  // On two lines: the end is what tells nodes apart, and it must not be cut off on a narrow screen.
  id: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a node is called, to read and to copy. */
export function NodeId({ id }: { id: string }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span className={styles.id}>{id}</span>
      <CopyButton text={id} label={`Copy the id of ${id}`} />
    </span>
  );
}

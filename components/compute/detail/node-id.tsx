'use client';

import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // On two lines: the end is what tells nodes apart, and it must not be cut off on a narrow screen.
  root: {
    display: 'block',
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function NodeId({ id }: { id: string }) {
  return <span className={useStyles().root}>{id}</span>;
}

'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '@/components/ui/copy-button';
import { failureText, type Failure } from './failure';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
});

/** Code and request id of a failure, with a button that copies all of it. */
export function FailureDetails({ failure }: { failure: Failure }) {
  const styles = useStyles();
  const { code, requestId } = failure;
  if (!code && !requestId) return null;
  return (
    <span className={styles.root}>
      {code && <Caption1>Code: {code}</Caption1>}
      {requestId && <Caption1>Request id: {requestId}</Caption1>}
      <CopyButton text={failureText(failure)} label="Copy error details" />
    </span>
  );
}

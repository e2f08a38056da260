'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ advice: { color: tokens.colorNeutralForeground3 } });

/** A value, and what to do about it. */
export function Advised({ text, advice }: { text: string; advice?: string | undefined }) {
  const styles = useStyles();
  return (
    <>
      {text}
      {advice !== undefined && (
        <Caption1 block className={styles.advice}>
          {advice}
        </Caption1>
      )}
    </>
  );
}

'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Job } from '@/lib/domain/job/job';

const useStyles = makeStyles({
  root: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'normal' },
  name: { color: tokens.colorNeutralForeground3 },
});

/** What people call a job, and what Azure calls it. */
export function JobName({ job: { displayName, name } }: { job: Job }) {
  const styles = useStyles();
  if (displayName === undefined || displayName === name) return <>{name}</>;
  return (
    <span className={styles.root}>
      {displayName}
      <Caption1 className={styles.name}>{name}</Caption1>
    </span>
  );
}

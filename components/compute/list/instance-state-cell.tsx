'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Instance } from '@/lib/domain/compute/compute';
import { instanceIsUp } from '@/lib/domain/compute/compute-state';
import { StateCell } from './state-cell';

// When schedules fire is reckoned by a library of its own.
const ForgottenMark = lazy(() =>
  import('./forgotten-mark').then((module) => ({ default: module.ForgottenMark })),
);

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** How an instance is, and whether it seems to be so for nobody. */
export function InstanceStateCell({ instance }: { instance: Instance }) {
  return (
    <span className={useStyles().root}>
      <StateCell compute={instance} />
      {instanceIsUp(instance) && instance.idleMinutes === undefined && (
        <Suspense>
          <ForgottenMark instance={instance} />
        </Suspense>
      )}
    </span>
  );
}

'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { FailureDetails } from '@/components/feedback/failure-details';
import { failureOf } from '@/components/feedback/failure';
import { Notice } from '@/components/feedback/notice';
import { RetryButton } from '@/components/feedback/retry-button';
import type { Look } from '@/lib/browser/fan-out/use-all-computes';
import { count } from '@/lib/domain/text/count';
import type { Workspace } from '@/lib/domain/workspace/workspace';
import { placeKey } from './placed-row';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    // Many may fail at once; the computes of the others stay in sight.
    maxHeight: '12rem',
    overflow: 'auto',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface FailedPlacesProps {
  looks: readonly Look<Workspace>[];
  onRetry: (places: readonly Workspace[]) => void;
}

/** The workspaces that could not be read, each with why; the others are shown all the same. */
export function FailedPlaces({ looks, onRetry }: FailedPlacesProps) {
  const styles = useStyles();
  const failed = looks.flatMap(({ error, place, isLooking }) =>
    error && !isLooking ? [{ error, place }] : [],
  );
  if (failed.length === 0) return null;
  return (
    <Notice
      intent="warning"
      title={`${count(failed.length, 'workspace')} could not be read`}
      details={
        <ul className={styles.list} aria-label="Workspaces that could not be read">
          {failed.map(({ error, place }) => (
            <li key={placeKey(place)} className={styles.item}>
              <span>
                <strong>{place.workspace}</strong>: {failureOf(error).message}
              </span>
              <FailureDetails failure={failureOf(error)} />
              <RetryButton
                key={failureOf(error).requestId}
                afterSeconds={failureOf(error).retryAfterSeconds ?? 0}
                onRetry={() => onRetry([place])}
              />
            </li>
          ))}
        </ul>
      }
    >
      What is missing is neither listed nor counted below.
    </Notice>
  );
}

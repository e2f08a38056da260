'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { nodeStateWords } from '@/components/compute/node-segments';
import { statesIn, type NodeHistory } from './node-history';
import { timeOfDay } from './time-of-day';

const useStyles = makeStyles({
  summary: { width: 'fit-content', cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
      textAlign: 'end',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { color: tokens.colorNeutralForeground3 },
  },
});

const stepsShown = 30;

/** The last steps of a history in numbers, newest first. */
export function NodeHistoryTable({ history }: { history: NodeHistory }) {
  const styles = useStyles();
  const states = statesIn(history);
  return (
    <details>
      <summary className={styles.summary}>Show as a table</summary>
      <table className={styles.table} aria-label="Node counts over time">
        <thead>
          <tr>
            <th scope="col">Since</th>
            {states.map((state) => (
              <th key={state} scope="col">
                {nodeStateWords[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.steps
            .slice(-stepsShown)
            .toReversed()
            .map(({ at, nodes }) => (
              <tr key={at}>
                <th scope="row">{timeOfDay(at)}</th>
                {states.map((state) => (
                  <td key={state}>{nodes[state] ?? 0}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}

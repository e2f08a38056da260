'use client';

import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { nodeStateColours } from '@/components/compute/node-state-colours';
import { nodeStateWords } from '@/components/compute/node-segments';
import { useNodeStateStyles } from '@/components/compute/node-state-styles';
import {
  chartTop,
  historyAreas,
  historySummary,
  nodesText,
  statesIn,
  type NodeHistory,
} from './node-history';
import { NodeHistoryTable } from './node-history-table';
import { timeOfDay } from './time-of-day';

const useStyles = makeStyles({
  figure: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0 },
  chart: {
    display: 'block',
    width: '100%',
    height: '96px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // Forced colours would paint every state the same.
    forcedColorAdjust: 'none',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  swatch: {
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
});

interface NodeHistoryChartProps {
  history: NodeHistory;
  maxNodes: number;
}

/** The node counts since the page was opened, drawn; the same in words and as a table. */
export function NodeHistoryChart({ history, maxNodes }: NodeHistoryChartProps) {
  const styles = useStyles();
  const captionId = useId();
  const [first] = history.steps;
  if (!first) return null;
  return (
    <figure className={styles.figure}>
      <Caption1 aria-hidden>{nodesText(chartTop(history, maxNodes))}</Caption1>
      <svg
        className={styles.chart}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        shapeRendering="crispEdges"
        role="img"
        aria-labelledby={captionId}
      >
        {historyAreas(history, maxNodes).map(({ state, path }) => (
          <path key={state} d={path} fill={nodeStateColours[state]} />
        ))}
      </svg>
      <div className={styles.line} aria-hidden>
        <Caption1>{timeOfDay(first.at)}</Caption1>
        <Legend history={history} />
        <Caption1>{timeOfDay(history.until)}</Caption1>
      </div>
      <figcaption id={captionId}>
        <Caption1>
          Since {timeOfDay(first.at)}: {historySummary(history)}
        </Caption1>
      </figcaption>
      <NodeHistoryTable history={history} />
    </figure>
  );
}

function Legend({ history }: { history: NodeHistory }) {
  const styles = useStyles();
  const colours = useNodeStateStyles();
  return (
    <ul className={styles.legend}>
      {statesIn(history).map((state) => (
        <li key={state} className={styles.entry}>
          <span className={mergeClasses(styles.swatch, colours[state])} />
          {nodeStateWords[state]}
        </li>
      ))}
    </ul>
  );
}

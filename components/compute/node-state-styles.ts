'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { nodeStateColours } from './node-state-colours';

/** The states of nodes as parts of the bar and swatches of its legend. */
export const useNodeStateStyles = makeStyles({
  running: { backgroundColor: nodeStateColours.running },
  idle: { backgroundColor: nodeStateColours.idle },
  preparing: { backgroundColor: nodeStateColours.preparing },
  leaving: { backgroundColor: nodeStateColours.leaving },
  unusable: { backgroundColor: nodeStateColours.unusable },
  preempted: { backgroundColor: nodeStateColours.preempted },
  unprovisioned: {
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

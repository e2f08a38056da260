'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { nodeStateColours } from './node-state-colours';

/** System colours are too few for all states: with them, some are told apart by hatching. */
const hatched = (degrees: number) => ({
  '@media (forced-colors: active)': {
    backgroundColor: 'Canvas',
    backgroundImage: `repeating-linear-gradient(${degrees}deg, CanvasText 0 2px, Canvas 2px 4px)`,
  },
});
const plain = (backgroundColor: string) => ({
  '@media (forced-colors: active)': { backgroundColor },
});

/** The states of nodes as parts of the bar and swatches of its legend. */
export const useNodeStateStyles = makeStyles({
  running: { backgroundColor: nodeStateColours.running, ...plain('Highlight') },
  idle: { backgroundColor: nodeStateColours.idle, ...plain('CanvasText') },
  preparing: { backgroundColor: nodeStateColours.preparing, ...hatched(45) },
  leaving: { backgroundColor: nodeStateColours.leaving, ...hatched(90) },
  unusable: { backgroundColor: nodeStateColours.unusable, ...hatched(135) },
  preempted: { backgroundColor: nodeStateColours.preempted, ...hatched(0) },
  unprovisioned: {
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

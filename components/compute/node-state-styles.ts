'use client';

import { makeStyles, tokens } from '@fluentui/react-components';

/** How each state of a node is painted, on the bar and in its legend. */
export const useNodeStateStyles = makeStyles({
  running: { backgroundColor: tokens.colorBrandBackground },
  idle: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  preparing: { backgroundColor: tokens.colorPaletteLavenderBorderActive },
  leaving: { backgroundColor: tokens.colorNeutralForeground2 },
  unusable: { backgroundColor: tokens.colorPaletteRedBackground3 },
  preempted: { backgroundColor: tokens.colorPaletteBerryBackground3 },
  unprovisioned: {
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

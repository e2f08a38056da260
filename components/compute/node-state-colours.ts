import { tokens } from '@fluentui/react-components';
import type { NodeState } from '@/lib/domain/compute/node-counts';

/** How each state of a node is painted, wherever nodes are drawn. */
export const nodeStateColours: Record<NodeState, string> = {
  running: tokens.colorBrandBackground,
  idle: tokens.colorPaletteGreenBackground3,
  preparing: tokens.colorPaletteLavenderBorderActive,
  leaving: tokens.colorNeutralForeground2,
  unusable: tokens.colorPaletteRedBackground3,
  preempted: tokens.colorPaletteBerryBackground3,
};

'use client';

import { Tooltip } from '@fluentui/react-components';

interface TooltipPopupProps {
  target: HTMLElement;
  content: string;
  /** The pointer went from the target to the tooltip, which has to stay: WCAG 1.4.13. */
  onEnter: () => void;
  /** It left, or Escape was pressed. */
  onHide: () => void;
}

/** The tooltip of a `LazyTooltip`, shown for as long as it is drawn. */
export function TooltipPopup({ target, content, onEnter, onHide }: TooltipPopupProps) {
  return (
    <Tooltip
      visible
      relationship="inaccessible"
      content={{ children: content, onPointerEnter: onEnter }}
      positioning={{ target }}
      onVisibleChange={(_, { visible }) => !visible && onHide()}
    />
  );
}

'use client';

import { ToolbarButton, type ToolbarButtonProps } from '@fluentui/react-components';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import { ReasonTooltip } from './reason-tooltip';

export type ReasonToolbarButtonProps = ToolbarButtonProps & { verdict: Verdict };

/** `ReasonButton` for a Fluent `Toolbar`. */
export function ReasonToolbarButton({ verdict, ...props }: ReasonToolbarButtonProps) {
  return (
    <ReasonTooltip verdict={verdict}>
      <ToolbarButton
        {...props}
        disabledFocusable={!verdict.ok || props.disabledFocusable === true}
      />
    </ReasonTooltip>
  );
}

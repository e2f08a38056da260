'use client';

import { Button, type ButtonProps } from '@fluentui/react-components';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import { ReasonTooltip } from './reason-tooltip';

export type ReasonButtonProps = ButtonProps & { verdict: Verdict };

/** A button that can still be reached by keyboard while it may not be used, and says why. */
export function ReasonButton({ verdict, ...props }: ReasonButtonProps) {
  return (
    <ReasonTooltip verdict={verdict}>
      <Button {...props} disabledFocusable={!verdict.ok || props.disabledFocusable === true} />
    </ReasonTooltip>
  );
}

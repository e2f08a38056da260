'use client';

import { Button, type ButtonProps } from '@fluentui/react-components';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import { LazyTooltip } from './lazy-tooltip';

type ReasonButtonProps = ButtonProps & { verdict: Verdict };

/** A button that can still be reached by keyboard while it may not be used, and says why. */
export function ReasonButton({ verdict, ...props }: ReasonButtonProps) {
  return (
    <LazyTooltip relationship="description" content={verdict.ok ? '' : verdict.reason}>
      <Button {...props} disabledFocusable={!verdict.ok || props.disabledFocusable === true} />
    </LazyTooltip>
  );
}

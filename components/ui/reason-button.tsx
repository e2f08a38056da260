'use client';

import { Button, Tooltip, type ButtonProps } from '@fluentui/react-components';
import { useState } from 'react';
import type { Verdict } from '@/lib/domain/verdict/verdict';

export type ReasonButtonProps = ButtonProps & { verdict: Verdict };

/**
 * A button that can still be reached by keyboard while it may not be used, and says why. The
 * tooltip is there for a yes as well, only never shown: a change of the verdict would mount the
 * button anew otherwise, and lose the focus.
 */
export function ReasonButton({ verdict, ...props }: ReasonButtonProps) {
  const [pointedAt, setPointedAt] = useState(false);
  return (
    <Tooltip
      relationship="description"
      content={verdict.ok ? '' : verdict.reason}
      visible={pointedAt && !verdict.ok}
      onVisibleChange={(_, { visible }) => setPointedAt(visible)}
    >
      <Button {...props} disabledFocusable={!verdict.ok || props.disabledFocusable === true} />
    </Tooltip>
  );
}

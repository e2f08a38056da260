'use client';

import { Tooltip } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Verdict } from '@/lib/domain/verdict/verdict';

/**
 * Says why its control may not be used. It is there for a yes as well, only never shown: a change
 * of the verdict would mount the control anew otherwise, and lose the focus.
 */
export function ReasonTooltip({ verdict, children }: { verdict: Verdict; children: ReactElement }) {
  const [pointedAt, setPointedAt] = useState(false);
  return (
    <Tooltip
      relationship="description"
      content={verdict.ok ? '' : verdict.reason}
      visible={pointedAt && !verdict.ok}
      onVisibleChange={(_, { visible }) => setPointedAt(visible)}
    >
      {children}
    </Tooltip>
  );
}

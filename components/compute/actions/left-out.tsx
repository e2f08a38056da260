'use client';

import { WarningList } from './warning-list';

interface LeftOutProps {
  refused: readonly { name: string; reason: string }[];
}

/** Those of many that a verb or a change will not be sent to, and why. */
export function LeftOut({ refused }: LeftOutProps) {
  if (refused.length === 0) return null;
  return (
    <WarningList title={`Left out (${refused.length})`}>
      {refused.map(({ name, reason }) => (
        <li key={name}>
          {name}: {reason}
        </li>
      ))}
    </WarningList>
  );
}

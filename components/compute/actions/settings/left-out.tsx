'use client';

import type { Verdict } from '@/lib/domain/verdict/verdict';
import { WarningList } from '../warning-list';

interface LeftOutProps {
  judged: readonly { name: string; verdict: Verdict }[];
}

/** Those of many that a change will not be sent to, and why. */
export function LeftOut({ judged }: LeftOutProps) {
  const refused = judged.flatMap(({ name, verdict }) =>
    verdict.ok ? [] : [{ name, reason: verdict.reason }],
  );
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

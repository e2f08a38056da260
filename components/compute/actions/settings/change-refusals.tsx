'use client';

import { ErrorNotice } from '@/components/feedback/error-notice';
import { Notice } from '@/components/feedback/notice';
import { refusalText, type ChangeRefusal } from './refusal-text';

interface ChangeRefusalsProps {
  refusals: readonly ChangeRefusal[];
  /** Whether the change was for more than one instance. */
  isMany: boolean;
}

/** Which instances refused a change, in the service's words. What was typed is kept. */
export function ChangeRefusals({ refusals, isMany }: ChangeRefusalsProps) {
  const [first] = refusals;
  if (!first) return null;
  if (!isMany) return <ErrorNotice error={first.error} title="The change was refused" />;
  return (
    <Notice intent="error" title={`Refused for ${refusals.length}. Save again to try these alone.`}>
      <ul>
        {refusals.map(({ name, error }) => (
          <li key={name}>
            {name}: {refusalText(error)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

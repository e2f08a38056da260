'use client';

import { ErrorNotice } from '@/components/feedback/error-notice';
import type { ChangeRefusal } from '@/lib/browser/mutations/change-each';
import { count } from '@/lib/domain/text/count';
import { WarningList } from '../warning-list';
import { refusalText } from './refusal-text';

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
    <div role="alert">
      <WarningList
        intent="error"
        title={`${count(refusals.length, 'instance')} refused the change; saving again tries no others`}
      >
        {refusals.map(({ name, error }) => (
          <li key={name}>
            {name}: {refusalText(error)}
          </li>
        ))}
      </WarningList>
    </div>
  );
}

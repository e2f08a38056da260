'use client';
import { CopyButton } from '@/components/ui/copy-button';

/** What to quote when asking for help with a sign-in. */
export function ProblemCode({ code }: { code: string }) {
  return (
    <div>
      Code: {code} <CopyButton text={code} label="Copy code" />
    </div>
  );
}

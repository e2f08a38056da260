'use client';

import { ReasonButton } from '@/components/ui/reason-button';
import { formatSeconds } from '@/lib/domain/text/format-seconds';
import { no, yes } from '@/lib/domain/verdict/verdict';
import { useSecondsLeft } from './use-seconds-left';

interface RetryButtonProps {
  onRetry: () => void;
  /** How long the service asked to wait; until then the button says so. */
  afterSeconds: number;
}

export function RetryButton({ onRetry, afterSeconds }: RetryButtonProps) {
  const left = useSecondsLeft(afterSeconds);
  const verdict = left > 0 ? no(`Azure asks to wait another ${formatSeconds(left)}`) : yes;
  return (
    <ReasonButton size="small" verdict={verdict} onClick={onRetry}>
      {left > 0 ? `Retry in ${left} s` : 'Retry'}
    </ReasonButton>
  );
}

'use client';

import { Button } from '@fluentui/react-components';
import { PreflightList } from './preflight-list';
import { ReviewSection } from './review-section';
import type { Preflight } from './use-preflight';

interface ReviewChecksProps {
  title: string;
  preflight: Preflight;
}

/** What was looked at before anything is sent, with the way to look again; nothing without checks. */
export function ReviewChecks({ title, preflight }: ReviewChecksProps) {
  const { checks, isLooking, again } = preflight;
  if (checks.length === 0) return null;
  return (
    <ReviewSection
      title={title}
      action={
        <Button size="small" disabledFocusable={isLooking} onClick={again}>
          {isLooking ? 'Checking…' : 'Check again'}
        </Button>
      }
    >
      <PreflightList checks={checks} />
    </ReviewSection>
  );
}

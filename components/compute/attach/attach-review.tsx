'use client';

import type { AttachForm } from '@/lib/domain/attach/attach-form';
import { ReviewChecks } from '../wizard/review/review-checks';
import { ReviewPart } from '../wizard/review/review-part';
import type { Preflight } from '../wizard/review/use-preflight';
import { attachReviewItems } from './attach-review-items';

interface AttachReviewProps {
  form: AttachForm;
  checks: Preflight;
  onEdit: () => void;
}

/** All that was filled in, and what was looked at, before it is sent. */
export function AttachReview({ form, checks, onEdit }: AttachReviewProps) {
  return (
    <>
      <ReviewChecks title="Checks before it is sent" preflight={checks} />
      <ReviewPart title="Settings" items={attachReviewItems(form)} onEdit={onEdit} />
    </>
  );
}

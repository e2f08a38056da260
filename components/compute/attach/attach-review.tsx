'use client';

import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { KeyValueList } from '@/components/ui/key-value-list';
import type { AttachForm } from '@/lib/domain/attach/attach-form';
import { PreflightList } from '../wizard/review/preflight-list';
import { ReviewSection } from '../wizard/review/review-section';
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
      <ReviewSection
        title="Checks before it is sent"
        action={
          <Button size="small" disabledFocusable={checks.isLooking} onClick={checks.again}>
            {checks.isLooking ? 'Checking…' : 'Check again'}
          </Button>
        }
      >
        <PreflightList checks={checks.checks} />
      </ReviewSection>
      <ReviewSection
        title="Settings"
        action={
          <Button
            appearance="subtle"
            size="small"
            icon={<EditRegular />}
            aria-label="Edit settings"
            onClick={onEdit}
          />
        }
      >
        <KeyValueList items={attachReviewItems(form)} />
      </ReviewSection>
    </>
  );
}

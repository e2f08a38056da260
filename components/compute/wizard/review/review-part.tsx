'use client';

import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { KeyValueList, type KeyValue } from '@/components/ui/key-value-list';
import { ReviewSection } from './review-section';

interface ReviewPartProps {
  title: string;
  items: readonly KeyValue[];
  onEdit: () => void;
}

/** What was entered in one part of a form, and the way back to it. */
export function ReviewPart({ title, items, onEdit }: ReviewPartProps) {
  return (
    <ReviewSection
      title={title}
      action={
        <Button
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={`Edit ${title.toLowerCase()}`}
          onClick={onEdit}
        />
      }
    >
      <KeyValueList items={items} />
    </ReviewSection>
  );
}

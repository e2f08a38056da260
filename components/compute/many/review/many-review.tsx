'use client';

import { Button } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { KeyValueList, type KeyValue } from '@/components/ui/key-value-list';
import { PreflightList } from '../../wizard/review/preflight-list';
import { ReviewSection } from '../../wizard/review/review-section';
import type { Preflight } from '../../wizard/review/use-preflight';
import { useCreateForm } from '../../wizard/use-create-form';
import { useMany } from '../many-context';
import { manySteps } from '../steps/many-steps';
import { peopleStep } from '../steps/people-step';

interface ManyReviewProps {
  preflight: Preflight;
  onEdit: (index: number) => void;
}

/** Who gets what, before any of it is sent. */
export function ManyReview({ preflight, onEdit }: ManyReviewProps) {
  const form = useCreateForm();
  const people = usePeopleItems();
  return (
    <>
      {preflight.checks.length > 0 && (
        <ReviewSection
          title="Checks before create"
          action={
            <Button size="small" disabledFocusable={preflight.isLooking} onClick={preflight.again}>
              {preflight.isLooking ? 'Checking…' : 'Check again'}
            </Button>
          }
        >
          <PreflightList checks={preflight.checks} />
        </ReviewSection>
      )}
      {manySteps.map(({ id, title, review }, index) => (
        <ReviewSection
          key={id}
          title={title}
          action={
            <Button
              appearance="subtle"
              size="small"
              icon={<EditRegular />}
              aria-label={`Edit ${title.toLowerCase()}`}
              onClick={() => onEdit(index)}
            />
          }
        >
          <KeyValueList items={id === peopleStep.id ? people : review(form)} />
        </ReviewSection>
      ))}
    </>
  );
}

/** Two people may have one name, but no two the same instance. */
function usePeopleItems(): KeyValue[] {
  const { people, checks } = useMany();
  return people.named.map(({ person, name }, index) => {
    const check = checks[index];
    const note = check && check.outcome !== 'met' ? ` (${check.text})` : '';
    return { label: name, value: `${person.name}${note}` };
  });
}

'use client';

import type { KeyValue } from '@/components/ui/key-value-list';
import { ReviewChecks } from '../../wizard/review/review-checks';
import { ReviewPart } from '../../wizard/review/review-part';
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
      <ReviewChecks title="Checks before create" preflight={preflight} />
      {manySteps.map(({ id, title, review }, index) => (
        <ReviewPart
          key={id}
          title={title}
          items={id === peopleStep.id ? people : review(form)}
          onEdit={() => onEdit(index)}
        />
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

'use client';

import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { isTaken } from '@/lib/domain/compute/create-form/create-form-problems';
import { computeNameRules } from '@/lib/domain/name/compute-name';
import { useCreate } from './create-context';
import { RuleList, type RuleCheck } from './rule-list';
import type { NameAvailabilityState } from './use-name-availability';

interface NameChecksProps {
  name: string;
  availability: NameAvailabilityState;
}

export function NameChecks({ name, availability }: NameChecksProps) {
  const { kind, location, facts } = useCreate();
  const outcomeOf = (met: boolean): RuleCheck['outcome'] => {
    if (name === '') return 'open';
    return met ? 'met' : 'broken';
  };
  const checks: readonly RuleCheck[] = [
    ...computeNameRules(kind, facts.nameProfile).map(({ text, test }) => ({
      text,
      outcome: outcomeOf(test(name)),
    })),
    { text: 'Not used in this workspace', outcome: outcomeOf(!isTaken(name, facts.takenNames)) },
    inRegion(availability, location),
  ];
  return (
    <>
      <RuleList label="Rules for the name" checks={checks} />
      <VisuallyHidden live>{news[availability.status]}</VisuallyHidden>
    </>
  );
}

/** Read out; a name that is refused is read out by its field. */
const news: Record<NameAvailabilityState['status'], string> = {
  'not-asked': '',
  checking: '',
  available: 'The name is available',
  refused: '',
  unknown: 'Whether the name is available could not be checked',
};

function inRegion({ status }: NameAvailabilityState, location: string): RuleCheck {
  const text = `Accepted by Azure in the region ${location}`;
  switch (status) {
    case 'not-asked':
      return { text, outcome: 'open' };
    case 'checking':
      return { text: `${text}: checking…`, outcome: 'open' };
    case 'available':
      return { text, outcome: 'met' };
    case 'refused':
      return { text, outcome: 'broken' };
    case 'unknown':
      return {
        text: `Could not check the region ${location}; the service decides when it is created`,
        outcome: 'doubtful',
      };
  }
}

import type { DirectoryPerson } from '@/lib/domain/person/person';
import { count } from '@/lib/domain/text/count';
import { maxPeople, type Added } from './people-rows';

export interface PastedOutcome {
  title: string;
  text: string;
  /** Whether everybody of the list is in. */
  isWhole: boolean;
}

/** What has become of a pasted list. */
export function pastedOutcome(
  { known, left }: Added,
  found: readonly DirectoryPerson[],
  unknown: readonly string[],
): PastedOutcome {
  const added = found.length - known.length - left.length;
  const parts = [
    known.length > 0 && `Already in the list: ${namesOf(known)}.`,
    left.length > 0 && `No room, as there may be at most ${maxPeople}: ${namesOf(left)}.`,
    unknown.length > 0 && `The directory knows nobody as ${unknown.join(', ')}; left out.`,
  ];
  return {
    title: `${count(added, 'person', 'people')} added.`,
    text: parts.filter(Boolean).join(' '),
    isWhole: left.length === 0 && unknown.length === 0,
  };
}

const namesOf = (people: readonly DirectoryPerson[]): string =>
  people.map(({ name }) => name).join(', ');

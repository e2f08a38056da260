import {
  nameProblem,
  type CreateFacts,
} from '@/lib/domain/compute/create-form/create-form-problems';
import { count } from '@/lib/domain/text/count';
import type { NameAvailabilityState } from '../../wizard/use-name-availability';
import { proposeNames } from '@/lib/domain/name/propose-names';
import type { DirectoryPerson } from '@/lib/domain/person/person';

/** Somebody who gets an instance. */
export interface PersonRow {
  person: DirectoryPerson;
  /** The name that was typed over the one that the pattern proposes. */
  typed?: string;
}

export interface NamedRow {
  person: DirectoryPerson;
  name: string;
}

/** More would be throttled by ARM, and hard to oversee. */
export const maxPeople = 50;

export const defaultPattern = '{user}-ci';

type NameFacts = Pick<CreateFacts, 'nameProfile' | 'takenNames'>;

/** The rows with their names: typed ones as they are, the others proposed around them. */
export function namedRows(
  rows: readonly PersonRow[],
  pattern: string,
  { nameProfile, takenNames }: NameFacts,
): NamedRow[] {
  const typed = rows.flatMap((row) => row.typed ?? []);
  const proposed = proposeNames({
    pattern,
    people: rows.map(({ person }) => person),
    taken: [...takenNames, ...typed],
    profile: nameProfile,
  });
  return rows.map((row, index) => ({
    person: row.person,
    name: row.typed ?? proposed[index] ?? '',
  }));
}

/** What is wrong with the name of one row, by the rules, the workspace and the other rows. */
export function rowProblem(
  { person, name }: NamedRow,
  rows: readonly NamedRow[],
  facts: NameFacts,
): string | undefined {
  const byRule = nameProblem({ name, kind: 'instance' }, facts);
  if (byRule !== undefined) return byRule;
  const twin = rows.find(
    (other) => other.person.id !== person.id && other.name.toLowerCase() === name.toLowerCase(),
  );
  return twin && `${twin.person.name} would have an instance of the same name`;
}

/** What a row shows of its name. */
export interface NameCheck {
  outcome: 'open' | 'met' | 'broken' | 'doubtful';
  text: string;
}

/** The rules come first: a name that breaks one is not asked about. */
export function nameCheck(
  problem: string | undefined,
  state: NameAvailabilityState | undefined,
): NameCheck {
  if (problem !== undefined) return { outcome: 'broken', text: problem };
  switch (state?.status) {
    case 'available':
      return { outcome: 'met', text: 'Free' };
    case 'refused':
      return { outcome: 'broken', text: state.message };
    case 'unknown':
      return { outcome: 'doubtful', text: 'Could not be checked; the service decides' };
    case 'checking':
    case 'not-asked':
    case undefined:
      return { outcome: 'open', text: 'Checking…' };
  }
}

/** What keeps the list from being used as it is. */
export function peopleProblem(checks: readonly NameCheck[]): string | undefined {
  if (checks.length === 0) return 'Add at least one person';
  const faulty = checks.filter(({ outcome }) => outcome === 'broken').length;
  return faulty === 0 ? undefined : `Correct ${count(faulty, 'name')} in the list`;
}

export interface Added {
  rows: readonly PersonRow[];
  /** Who was in the list already. */
  known: readonly DirectoryPerson[];
  /** For whom there was no room. */
  left: readonly DirectoryPerson[];
}

/** Each person once, as many as there is room for. */
export function withPeople(rows: readonly PersonRow[], people: readonly DirectoryPerson[]): Added {
  const ids = new Set(rows.map(({ person }) => person.id));
  const known = people.filter(({ id }) => ids.has(id));
  const fresh = [...new Map(people.map((person) => [person.id, person])).values()].filter(
    ({ id }) => !ids.has(id),
  );
  const room = maxPeople - rows.length;
  return {
    rows: [...rows, ...fresh.slice(0, room).map((person) => ({ person }))],
    known,
    left: fresh.slice(room),
  };
}

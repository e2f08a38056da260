'use client';

import { useMemo, useState } from 'react';
import type { CreateFacts } from '@/lib/domain/compute/create-form/create-form-problems';
import type { DirectoryPerson } from '@/lib/domain/person/person';
import {
  defaultPattern,
  namedRows,
  withPeople,
  type Added,
  type PersonRow,
} from './people/people-rows';

/** Who gets an instance, and under which name. */
export function usePeopleRows(facts: Pick<CreateFacts, 'nameProfile' | 'takenNames'>) {
  const [rows, setRows] = useState<readonly PersonRow[]>([]);
  const [pattern, setPattern] = useState(defaultPattern);
  const { nameProfile, takenNames } = facts;
  const named = useMemo(
    () => namedRows(rows, pattern, { nameProfile, takenNames }),
    [rows, pattern, nameProfile, takenNames],
  );
  return {
    named,
    pattern,
    setPattern,
    add: (people: readonly DirectoryPerson[]): Added => {
      const added = withPeople(rows, people);
      setRows(added.rows);
      return added;
    },
    remove: (id: string) => setRows(rows.filter(({ person }) => person.id !== id)),
    rename: (id: string, typed: string) =>
      setRows(rows.map((row) => (row.person.id === id ? { person: row.person, typed } : row))),
    /** The names stand, whatever the workspace holds from now on: it will soon hold these. */
    settle: () => setRows(named.map(({ person, name }) => ({ person, typed: name }))),
  };
}
export type PeopleRows = ReturnType<typeof usePeopleRows>;

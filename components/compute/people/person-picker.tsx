'use client';

import { useQuery } from '@tanstack/react-query';
import { useState, type RefCallback } from 'react';
import { PickField, type PickItem } from '@/components/form/pick-field';
import { useDebounced } from '@/components/form/use-debounced';
import { peopleQueries } from '@/lib/browser/queries/people-queries';
import type { DirectoryPerson } from '@/lib/domain/person/person';
import { DirectoryNotice } from './directory-notice';

interface PersonPickerProps {
  /** Who was picked; a list of people adds each one and stays empty. */
  value: DirectoryPerson | undefined;
  onChange: (person: DirectoryPerson | undefined) => void;
  label?: string;
  required?: boolean;
  problem?: string | undefined;
  inputRef?: RefCallback<HTMLInputElement>;
}

const restMs = 300;

/** Somebody of the directory, found by a part of the name or the mail address. */
export function PersonPicker(props: PersonPickerProps) {
  const { value, onChange, label = 'User', required = true, problem, inputRef } = props;
  const [search, setSearch] = useState('');
  const wanted = useDebounced(search.trim(), restMs);
  const people = useQuery({ ...peopleQueries.find(wanted), enabled: wanted !== '' });
  const found = wanted === '' ? [] : (people.data ?? []);
  return (
    <>
      <PickField
        label={label}
        required={required}
        placeholder="Search by name or mail address"
        problem={problem}
        items={found.map(itemOf)}
        emptyText={emptyText(search.trim(), wanted, people)}
        picked={value && itemOf(value)}
        onPick={(id) => onChange(found.find((person) => person.id === id))}
        onSearch={setSearch}
        {...(inputRef && { inputRef })}
      />
      {people.error && wanted !== '' && (
        <DirectoryNotice error={people.error} onRetry={() => void people.refetch()} />
      )}
    </>
  );
}

const itemOf = ({ id, name, mail }: DirectoryPerson): PickItem => ({
  value: id,
  label: name,
  detail: mail ?? id,
});

function emptyText(
  typed: string,
  wanted: string,
  { isFetching, isError }: { isFetching: boolean; isError: boolean },
): string {
  if (typed === '') return 'Type a name or a mail address';
  if (typed !== wanted || isFetching) return 'Searching…';
  return isError ? 'The directory could not be searched' : `Nobody found for ${typed}`;
}

'use client';

import { makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { PersonPicker } from '@/components/compute/people/person-picker';
import { Notice } from '@/components/feedback/notice';
import { FormSection } from '@/components/form/form-section';
import { LineField } from '@/components/form/line-field';
import type { WizardStep } from '../../wizard/wizard-step';
import { useMany } from '../many-context';
import { PasteField } from '../people/paste-field';
import { maxPeople } from '../people/people-rows';
import { PeopleTable } from '../people/people-table';

const useStyles = makeStyles({ pattern: { maxWidth: '40rem' } });

function People() {
  const { people, problem } = useMany();
  const { named, pattern, setPattern, add } = people;
  const picker = useRef<HTMLElement>(null);
  const list = useFaultyFocus(picker);
  const remove = (id: string) => {
    people.remove(id);
    // The button that had the focus is gone with its row.
    picker.current?.focus();
  };
  return (
    <>
      {problem !== undefined && (
        <Notice intent="error" title="The list cannot be used yet.">
          {problem}.
        </Notice>
      )}
      <PersonPicker
        label="Add a person"
        required={false}
        value={undefined}
        onChange={(person) => person && add([person])}
        inputRef={(input) => {
          picker.current = input;
        }}
      />
      <PasteField />
      <FormSection
        title={`People (${named.length} of at most ${maxPeople})`}
        intro="Each gets an instance of their own, that they alone can open. The person cannot be changed after creation."
      >
        <div className={useStyles().pattern}>
          <LineField
            label="Pattern of the names"
            hint="{user} is the mail address up to the @, {first} and {last} are of the person's name, {n} is the place in the list. What is not allowed in a name is left out, and names that are taken get a number."
            value={pattern}
            onChange={setPattern}
          />
        </div>
        <div ref={list}>
          {named.length === 0 ? <Text>Nobody yet.</Text> : <PeopleTable onRemove={remove} />}
        </div>
      </FormSection>
    </>
  );
}

/** Who is kept from going on is taken to the first name that will not do, or to where people are added. */
function useFaultyFocus(picker: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const { refusals } = useMany();
  const list = useRef<HTMLDivElement>(null);
  const seen = useRef(refusals);
  useEffect(() => {
    if (refusals === seen.current) return;
    seen.current = refusals;
    const faulty = list.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (faulty ?? picker.current)?.focus();
  }, [refusals, picker]);
  return list;
}

/** Who gets an instance; the list stands beside the form, as there is one form for all. */
export const peopleStep: WizardStep = {
  id: 'people',
  title: 'People',
  fields: [],
  Component: People,
  review: () => [],
};

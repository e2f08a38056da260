'use client';

import { Button, Field, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DirectoryNotice } from '@/components/compute/people/directory-notice';
import { Notice } from '@/components/feedback/notice';
import { peopleQueries } from '@/lib/browser/queries/people-queries';
import { assignedUserSchema, type DirectoryPerson } from '@/lib/domain/person/person';
import { useMany } from '../many-context';
import { pastedPeople } from './pasted-people';
import { pastedOutcome, type PastedOutcome } from './pasted-outcome';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    maxWidth: '40rem',
    '& > *': { minWidth: 0 },
  },
  field: { width: '100%' },
});

/** `namePeople` takes as many at once. */
const maxPasted = 200;

const isObjectId = (id: string) => assignedUserSchema.shape.objectId.safeParse(id).success;

/** People from a list that somebody has: looked up, and those that nobody knows are named. */
export function PasteField() {
  const styles = useStyles();
  const client = useQueryClient();
  const { people } = useMany();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<PastedOutcome>();
  const ids = pastedPeople(text);

  const take = (found: readonly DirectoryPerson[], unknown: readonly string[]) => {
    setOutcome(pastedOutcome(people.add(found), found, unknown));
    setText(unknown.join('\n'));
  };
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (asked: readonly string[]) =>
      client.fetchQuery(peopleQueries.names(asked.slice(0, maxPasted))),
    onMutate: () => setOutcome(undefined),
    // As it is rendered by then: the list may have changed while it was looked up.
    onSuccess: (answer, asked) =>
      take(answer.people, [...answer.unknown, ...asked.slice(maxPasted)]),
  });
  const objectIds = ids.filter(isObjectId);
  const takeUnseen = () => {
    take(
      objectIds.map((id) => ({ id: id.toLowerCase(), name: id.toLowerCase() })),
      ids.filter((id) => !isObjectId(id)),
    );
    reset();
  };
  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        label="Or paste a list"
        hint="Mail addresses, user principal names or object ids, one a line or parted by commas."
      >
        <Textarea
          rows={4}
          resize="vertical"
          readOnly={isPending}
          value={text}
          onChange={(_, data) => setText(data.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <Button
        disabledFocusable={ids.length === 0 || isPending}
        icon={isPending ? <Spinner size="tiny" /> : null}
        onClick={() => mutate(ids)}
      >
        {isPending ? 'Looking up…' : 'Add these people'}
      </Button>
      {error && <DirectoryNotice error={error} onRetry={() => mutate(ids)} />}
      {error && objectIds.length > 0 && (
        <Button onClick={takeUnseen}>Add the object ids without looking them up</Button>
      )}
      <output>
        {outcome && (
          <Notice intent={outcome.isWhole ? 'success' : 'warning'} title={outcome.title}>
            {outcome.text}
          </Notice>
        )}
      </output>
    </div>
  );
}

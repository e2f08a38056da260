'use client';

import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { useMany } from '../many-context';
import { useManyTable } from '../use-many-table';
import type { NameCheck, NamedRow } from './people-rows';

const useStyles = makeStyles({
  name: { minWidth: 0, width: '100%' },
  mail: { color: tokens.colorNeutralForeground3 },
});

/** Who gets an instance, under which name, and whether that name will do. */
export function PeopleTable({ onRemove }: { onRemove: (id: string) => void }) {
  const table = useManyTable();
  const { people, checks } = useMany();
  return (
    <table className={table.table} aria-label="People and the names of their instances">
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Compute name</th>
          <th scope="col" className={table.action}>
            <VisuallyHidden>Remove</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.named.map((row, index) => (
          <PersonLine
            key={row.person.id}
            row={row}
            check={checks[index]}
            onRemove={() => onRemove(row.person.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

const validation = {
  open: 'none',
  met: 'success',
  broken: 'error',
  doubtful: 'warning',
} as const;

interface PersonLineProps {
  row: NamedRow;
  check: NameCheck | undefined;
  onRemove: () => void;
}

function PersonLine({ row, check, onRemove }: PersonLineProps) {
  const styles = useStyles();
  const { people } = useMany();
  const { person, name } = row;
  return (
    <tr>
      <th scope="row">
        {person.name}
        <Text size={200} block className={styles.mail}>
          {person.mail ?? person.id}
        </Text>
      </th>
      <td>
        <Field
          validationState={validation[check?.outcome ?? 'open']}
          validationMessage={check?.text ?? null}
        >
          <Input
            aria-label={`Compute name for ${person.name}`}
            className={styles.name}
            input={{ className: styles.name }}
            value={name}
            onChange={(_, data) => people.rename(person.id, data.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
      </td>
      <td>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`Remove ${person.name}`}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}

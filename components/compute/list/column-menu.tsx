'use client';

import { ColumnTriple20Regular } from '@fluentui/react-icons';
import { ChoiceMenu } from './choice-menu';

interface ColumnMenuProps {
  columns: readonly { id: string; title: string; isPermanent?: boolean }[];
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}

/** Which columns are shown, of those that can be taken off the table. */
export function ColumnMenu({ columns, hidden, onChange }: ColumnMenuProps) {
  const hideable = columns.filter(({ isPermanent }) => isPermanent !== true);
  return (
    <ChoiceMenu
      label="Columns"
      icon={<ColumnTriple20Regular />}
      choices={hideable.map(({ id, title }) => ({ value: id, label: title }))}
      chosen={idsWithout(hideable, hidden)}
      onChange={(shown) => onChange(idsWithout(hideable, shown))}
    />
  );
}

/** What is shown from what is hidden, and the other way round. */
const idsWithout = (columns: readonly { id: string }[], without: readonly string[]) =>
  columns.map(({ id }) => id).filter((id) => !without.includes(id));

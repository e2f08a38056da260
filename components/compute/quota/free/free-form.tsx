'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LineField } from '@/components/form/line-field';
import { SelectField } from '@/components/form/select-field';
import { familyKey } from '@/lib/domain/quota/quota';
import type { QuotaNode } from '@/lib/domain/quota/quota-tree';
import { vmPriorities, vmPriorityLabels, vmPrioritySchema } from '@/lib/domain/vm-size/vm-size';
import { nodeTitle } from '../tree/node-text';
import type { CoresWanted } from './use-free-answer';

export type CoresChange = Partial<Pick<CoresWanted, 'cores' | 'priority' | 'family'>>;

interface FreeFormProps {
  wanted: CoresWanted;
  onChange: (change: CoresChange) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    maxWidth: '60rem',
  },
});

const isCores = (text: string): boolean => /^[1-9]\d{0,6}$/.test(text.trim());

const options = vmPriorities.map((value) => ({ value, label: vmPriorityLabels[value] }));

/** How many cores are to be freed, and of which quota. */
export function FreeForm({ wanted, onChange }: FreeFormProps) {
  const [typed, setTyped] = useState(String(wanted.cores));
  const { priority, family } = wanted;
  const families = familyOptions(wanted.tree);
  return (
    <div className={useStyles().root}>
      <LineField
        label="vCPUs to free"
        inputMode="numeric"
        value={typed}
        problem={isCores(typed) ? undefined : 'Give a whole number from 1 on'}
        onChange={(value) => {
          setTyped(value);
          if (isCores(value)) onChange({ cores: Number(value) });
        }}
      />
      <SelectField
        label="Priority"
        options={options}
        value={priority}
        onChange={(value) => onChange({ priority: vmPrioritySchema.parse(value) })}
      />
      {priority === 'Dedicated' && (
        <SelectField
          label="Virtual machine family"
          options={[{ value: '', label: 'Any' }, ...families]}
          value={family === undefined ? '' : familyKey(family)}
          onChange={(value) => onChange({ family: value === '' ? undefined : value })}
        />
      )}
    </div>
  );
}

const familyOptions = (tree: readonly QuotaNode[]) =>
  tree
    .filter(({ priority }) => priority === 'Dedicated')
    .flatMap(({ children }) => children)
    .filter(({ level }) => level === 'family')
    .map((node) => ({ value: familyKey(node.family ?? ''), label: nodeTitle(node) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));

'use client';

import { Field, FieldContextProvider, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ResourcesRow } from '@/lib/domain/attach/instance-type-rows';

interface ResourcesFieldsProps {
  title: string;
  /** What they are called within the list that they stand in. */
  name: string;
  /** Whose they are: "instance type 2". */
  called: string;
  hint: string;
  problem: string | undefined;
  row: ResourcesRow;
  onChange: (row: ResourcesRow) => void;
}

const parts = [
  { key: 'cpu', label: 'CPU', placeholder: '500m or 2' },
  { key: 'memory', label: 'Memory', placeholder: '4Gi' },
  { key: 'gpu', label: 'GPU', placeholder: '1' },
] as const;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 10rem), 1fr))',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  input: { minWidth: 0 },
  part: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** CPU, memory and GPUs, each as Kubernetes writes it; none has to be given. */
export function ResourcesFields(props: ResourcesFieldsProps) {
  const { title, name, called, hint, problem, row, onChange } = props;
  const styles = useStyles();
  return (
    <Field
      label={title}
      hint={hint}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {(control) => (
        <fieldset {...control} name={name} className={styles.root}>
          <FieldContextProvider value={undefined}>
            {parts.map(({ key, label, placeholder }) => (
              <Input
                key={key}
                className={styles.input}
                input={{ className: styles.input }}
                aria-label={`${title}: ${label} of ${called}`}
                aria-invalid={problem !== undefined}
                contentBefore={{ children: label, className: styles.part }}
                placeholder={placeholder}
                autoComplete="off"
                value={row[key]}
                onChange={(_, { value }) => onChange({ ...row, [key]: value })}
              />
            ))}
          </FieldContextProvider>
        </fieldset>
      )}
    </Field>
  );
}

'use client';

import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { SegmentedField } from '@/components/form/segmented-field';
import type { ScriptForm } from '@/lib/domain/compute/create-form/instance-form';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { NotebookPicker } from '../files/notebook-picker';

interface PolicyScriptFieldsProps {
  workspace: WorkspaceRef;
  script: ScriptForm;
  onChange: (script: ScriptForm) => void;
}

const sources = [
  { value: 'file', label: 'Notebooks file' },
  { value: 'inline', label: 'Inline' },
] as const;

const useStyles = makeStyles({
  text: { maxWidth: '32rem' },
  code: { '& textarea': { fontFamily: tokens.fontFamilyMonospace } },
});

/** The script that every instance is given. */
export function PolicyScriptFields({ workspace, script, onChange }: PolicyScriptFieldsProps) {
  const styles = useStyles();
  const change = (part: Partial<ScriptForm>) => onChange({ ...script, ...part });
  return (
    <>
      <SegmentedField
        label="Script source"
        hint="A file must be at that path in the notebooks of each workspace; an inline script is part of the policy."
        choices={sources}
        value={script.source}
        onChange={(source) => change({ source })}
      />
      {script.source === 'file' ? (
        <>
          <Field label="Script file" required hint="As Users/dana/setup.sh" className={styles.text}>
            <Input value={script.path} onChange={(_, { value }) => change({ path: value })} />
          </Field>
          <NotebookPicker
            workspace={workspace}
            value={script.path}
            onChange={(path) => change({ path })}
            accept=".sh"
          />
        </>
      ) : (
        <Field label="Script" required>
          <Textarea
            className={styles.code}
            rows={8}
            resize="vertical"
            spellCheck={false}
            value={script.text}
            onChange={(_, { value }) => change({ text: value })}
          />
        </Field>
      )}
      <Field label="Arguments" className={styles.text}>
        <Input value={script.arguments} onChange={(_, { value }) => change({ arguments: value })} />
      </Field>
      <Field label="Timeout in minutes" required className={styles.text}>
        <Input
          inputMode="decimal"
          value={script.timeout.amount}
          onChange={(_, { value: amount }) => change({ timeout: { amount, unit: 'm' } })}
        />
      </Field>
    </>
  );
}

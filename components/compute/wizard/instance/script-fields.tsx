'use client';

import { useController, useWatch } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { SegmentedField } from '@/components/form/segmented-field';
import { SwitchField } from '@/components/form/switch-field';
import { TextField } from '@/components/form/text-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { SetupScriptKind } from '@/lib/domain/setup-script/setup-script';
import { InlineScriptField } from './inline-script-field';
import { ScriptFileField } from './script-file-field';
import { ScriptPlaceText } from './script-place-text';
import { ScriptTimeoutField } from './script-timeout-field';

const titles: Record<SetupScriptKind, string> = {
  creation: 'Creation script',
  startup: 'Startup script',
};

const hints: Record<SetupScriptKind, string> = {
  creation: 'Runs once, while the instance is made. If it fails, so does the creation.',
  startup: 'Runs at every start, the first included, and delays it for as long as it takes.',
};

/** A script that sets the instance up: where it is, and how it is run. */
export function ScriptFields({ kind }: { kind: SetupScriptKind }) {
  const { field } = useController<CreateForm, `scripts.${SetupScriptKind}.enabled`>({
    name: `scripts.${kind}.enabled`,
  });
  const { ref, value, onChange } = field;
  return (
    <FormSection title={titles[kind]}>
      <SwitchField
        label={createFieldLabels[`scripts.${kind}.enabled`]}
        hint={hints[kind]}
        checked={value}
        onChange={onChange}
        switchRef={ref}
      />
      {value && <Script kind={kind} />}
    </FormSection>
  );
}

const sources = [
  { value: 'file', label: 'Notebooks file' },
  { value: 'inline', label: 'Inline' },
] as const;

function Script({ kind }: { kind: SetupScriptKind }) {
  const { field, fieldState } = useController<CreateForm, `scripts.${SetupScriptKind}.source`>({
    name: `scripts.${kind}.source`,
  });
  const { ref, value, onChange } = field;
  const script = useWatch<CreateForm, `scripts.${SetupScriptKind}`>({ name: `scripts.${kind}` });
  return (
    <>
      <SegmentedField
        label={createFieldLabels[`scripts.${kind}.source`]}
        problem={fieldState.error?.message}
        choices={sources}
        value={value}
        chosenRef={ref}
        onChange={onChange}
      />
      {value === 'file' ? <ScriptFileField kind={kind} /> : <InlineScriptField kind={kind} />}
      <TextField<CreateForm>
        name={`scripts.${kind}.arguments`}
        label={createFieldLabels[`scripts.${kind}.arguments`]}
        required={false}
        hint="As on a command line. The script has them as $1, $2 and so on."
      />
      <ScriptTimeoutField kind={kind} />
      <ScriptPlaceText script={script} />
    </>
  );
}

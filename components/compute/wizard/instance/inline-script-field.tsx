'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormContext, useWatch } from 'react-hook-form';
import { TextAreaField } from '@/components/form/text-area-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { scriptFindings } from '@/lib/domain/setup-script/script-findings';
import { withUnixLineEnds } from '@/lib/domain/setup-script/script-text';
import type { SetupScriptKind } from '@/lib/domain/setup-script/setup-script';
import { FindingList } from './finding-list';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** A script that is sent along, and kept nowhere else. */
export function InlineScriptField({ kind }: { kind: SetupScriptKind }) {
  const form = useFormContext<CreateForm>();
  const script = useWatch<CreateForm, `scripts.${SetupScriptKind}`>({ name: `scripts.${kind}` });
  const convert = () =>
    form.setValue(`scripts.${kind}.text`, withUnixLineEnds(script.text), {
      shouldDirty: true,
      shouldValidate: true,
    });
  return (
    <div className={useStyles().root}>
      <TextAreaField<CreateForm>
        name={`scripts.${kind}.text`}
        label={createFieldLabels[`scripts.${kind}.text`]}
        hint="A shell script, at most 64 KB. Who may read the instance may read it: no passwords."
        required
        isCode
        rows={10}
      />
      <FindingList
        findings={scriptFindings(script.text, script.arguments)}
        text={script.text}
        onConvert={convert}
      />
    </div>
  );
}

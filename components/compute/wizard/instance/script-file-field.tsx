'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { NotebookPicker } from '@/components/compute/files/notebook-picker';
import { shareFailureTitle } from '@/components/compute/files/share-failure';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { TextField } from '@/components/form/text-field';
import { useDebounced } from '@/components/form/use-debounced';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { notebookPathSchema } from '@/lib/domain/notebook-file/notebook-file';
import type { SetupScriptKind } from '@/lib/domain/setup-script/setup-script';
import { useCreate } from '../create-context';
import { FileFindings } from './file-findings';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
});

const restMs = 400;
const extension = '.sh';

const isReadable = (path: string): boolean =>
  path.endsWith(extension) && notebookPathSchema.safeParse(path).success;

/** A script of the notebooks files, by its path there: found, brought or typed. */
export function ScriptFileField({ kind }: { kind: SetupScriptKind }) {
  const { workspace } = useCreate();
  const form = useFormContext<CreateForm>();
  const script = useWatch<CreateForm, `scripts.${SetupScriptKind}`>({ name: `scripts.${kind}` });
  const path = useDebounced(script.path.trim(), restMs);
  const canRead = isReadable(path);
  const file = useQuery({ ...notebookQueries.text(workspace, path), enabled: canRead });
  const choose = (chosen: string) =>
    form.setValue(`scripts.${kind}.path`, chosen, { shouldDirty: true, shouldValidate: true });
  return (
    <div className={useStyles().root}>
      <TextField<CreateForm>
        name={`scripts.${kind}.path`}
        label={createFieldLabels[`scripts.${kind}.path`]}
        hint="Path among the notebooks files of the workspace, as Users/dana/setup.sh. Browse, upload or type it."
      />
      <NotebookPicker
        workspace={workspace}
        value={script.path}
        onChange={choose}
        accept={extension}
      />
      {file.error && canRead && (
        <ErrorNotice
          title={shareFailureTitle(file.error)}
          error={file.error}
          onRetry={() => void file.refetch()}
        />
      )}
      {file.data && canRead && path === script.path.trim() && (
        <FileFindings
          key={path}
          workspace={workspace}
          path={path}
          file={file.data}
          scriptArguments={script.arguments}
        />
      )}
    </div>
  );
}

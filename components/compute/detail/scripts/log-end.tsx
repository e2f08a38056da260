'use client';

import { Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { CodeView } from '@/components/ui/code-view';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { SetupScriptKind } from '@/lib/domain/setup-script/setup-script';
import { harmlessText } from './harmless-text';
import { lastLines, logOf } from './log-files';
import { useLogFiles } from './use-log-files';

interface LogEndProps {
  workspace: WorkspaceRef;
  name: string;
  which: SetupScriptKind | undefined;
}

const linesShown = 12;

/** What a setup script wrote last, if there is a log of it to be read. */
export function LogEnd({ workspace, name, which }: LogEndProps) {
  const { files } = useLogFiles(workspace, name, false);
  const file = logOf(which, files);
  const { data } = useQuery({
    ...notebookQueries.text(workspace, file?.path ?? ''),
    enabled: file !== undefined,
  });
  const end = lastLines(harmlessText(data?.text ?? ''), linesShown);
  if (!file || end === '') return null;
  return (
    <div>
      <Text size={200}>The end of the log {file.title}:</Text>
      <CodeView label={`End of the log ${file.title}`} text={end} />
    </div>
  );
}

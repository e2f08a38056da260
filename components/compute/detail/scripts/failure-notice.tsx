'use client';

import { Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Notice } from '@/components/feedback/notice';
import { CodeView } from '@/components/ui/code-view';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { SetupScriptKind } from '@/lib/domain/setup-script/setup-script';
import { harmlessText } from './harmless-text';
import { lastLines, logOf } from './log-files';
import { scriptTitles } from './script-item';
import { scriptsOfArm } from './scripts-of-arm';
import { howToRepeat, setupFailure } from './setup-failure';
import { useLogFiles } from './use-log-files';

interface FailureNoticeProps {
  workspace: WorkspaceRef;
  instance: Instance;
  arm: ComputeDetails['arm'];
}

/** Which setup script failed and how, what it wrote last, and what to do; nothing if none did. */
export function FailureNotice({ workspace, instance, arm }: FailureNoticeProps) {
  const scripts = scriptsOfArm(arm);
  const failure = setupFailure(instance, scripts);
  if (!failure) return null;
  const { which, how, advice } = failure;
  const script = which && scripts[which];
  const called = which ? scriptTitles[which] : 'A setup script';
  const path = script?.source === 'file' ? ` ${script.path}` : '';
  return (
    <>
      <Notice intent="error" title={`${called}${path} ${how}.`}>
        {advice} {which && howToRepeat[which]}
      </Notice>
      <LogEnd workspace={workspace} name={instance.name} which={which} />
    </>
  );
}

interface LogEndProps {
  workspace: WorkspaceRef;
  name: string;
  which: SetupScriptKind | undefined;
}

const linesShown = 12;

function LogEnd({ workspace, name, which }: LogEndProps) {
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

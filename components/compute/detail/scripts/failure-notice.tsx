'use client';

import { Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Notice } from '@/components/feedback/notice';
import { CodeView } from '@/components/ui/code-view';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { SetupScripts } from '@/lib/domain/setup-script/setup-script';
import { harmlessText } from './harmless-text';
import { lastLines, logOf, type LogFile } from './log-files';
import { scriptTitles } from './script-item';
import { howToRepeat, type SetupFailure } from './setup-failure';

interface FailureNoticeProps {
  workspace: WorkspaceRef;
  failure: SetupFailure;
  scripts: SetupScripts;
  files: readonly LogFile[];
}

const linesShown = 12;

/** Which script failed and how, what it wrote last, and what to do. */
export function FailureNotice({ workspace, failure, scripts, files }: FailureNoticeProps) {
  const { which, how, advice } = failure;
  const file = logOf(which, files);
  const { data } = useQuery({
    ...notebookQueries.text(workspace, file?.path ?? ''),
    enabled: file !== undefined,
  });
  const script = which && scripts[which];
  const called = which ? scriptTitles[which] : 'A setup script';
  const path = script?.source === 'file' ? ` ${script.path}` : '';
  const end = lastLines(harmlessText(data?.text ?? ''), linesShown);
  return (
    <>
      <Notice intent="error" title={`${called}${path} ${how}.`}>
        {advice} {which && howToRepeat[which]}
      </Notice>
      {file && end !== '' && (
        <div>
          <Text size={200}>The end of the log {file.title}:</Text>
          <CodeView label={`End of the log ${file.title}`} text={end} />
        </div>
      )}
    </>
  );
}

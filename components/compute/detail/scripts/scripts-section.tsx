'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import { isChanging } from '@/lib/domain/compute/compute-state';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { SetupScripts } from '@/lib/domain/setup-script/setup-script';
import { Section } from '../section';
import { FailureNotice } from './failure-notice';
import { LogSection } from './log-section';
import { ScriptItem } from './script-item';
import { setupFailure } from './setup-failure';
import { useLogFiles } from './use-log-files';

interface ScriptsSectionProps {
  workspace: WorkspaceRef;
  instance: Instance;
  scripts: SetupScripts;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** The setup scripts of an instance, how they fared, and what they wrote. */
export function ScriptsSection({ workspace, instance, scripts }: ScriptsSectionProps) {
  const styles = useStyles();
  const { name } = instance;
  const isRunning = isChanging(instance);
  const logs = useLogFiles(workspace, name, isRunning);
  const failure = setupFailure(instance, scripts);
  useLookAtTheEnd(workspace, isRunning);
  return (
    <Section title="Setup scripts">
      <div className={styles.root}>
        {failure && (
          <FailureNotice
            workspace={workspace}
            failure={failure}
            scripts={scripts}
            files={logs.files}
          />
        )}
        {(['creation', 'startup'] as const).map((which) => {
          const script = scripts[which];
          return (
            script && (
              <ScriptItem
                key={which}
                workspace={workspace}
                name={name}
                which={which}
                script={script}
              />
            )
          );
        })}
        <div>
          <Text as="h3" weight="semibold" block className={styles.title}>
            Logs
          </Text>
          <LogSection workspace={workspace} name={name} isRunning={isRunning} logs={logs} />
        </div>
      </div>
    </Section>
  );
}

/** What was written between the last look and the end of the setup is looked at once more. */
function useLookAtTheEnd(workspace: WorkspaceRef, isRunning: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!isRunning) return undefined;
    return () => void client.invalidateQueries({ queryKey: notebookQueries.under(workspace) });
  }, [client, workspace, isRunning]);
}

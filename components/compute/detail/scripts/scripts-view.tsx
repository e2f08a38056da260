'use client';

import { Text } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { notebookQueries } from '@/lib/browser/queries/notebook-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { isChanging } from '@/lib/domain/compute/compute-state';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { SetupScripts } from '@/lib/domain/setup-script/setup-script';
import { Section } from '../section';
import { FailureNotice } from './failure-notice';
import { LogSection } from './log-section';
import { ScriptItem, scriptTitles } from './script-item';
import { scriptsOfArm } from './scripts-of-arm';
import { useLogFiles } from './use-log-files';

interface ScriptsViewProps {
  workspace: WorkspaceRef;
  instance: Instance;
  arm: ComputeDetails['arm'];
}

/** The setup scripts of an instance, how they fared, and what they wrote. */
export function ScriptsView({ workspace, instance, arm }: ScriptsViewProps) {
  const scripts = scriptsOfArm(arm);
  if (!scripts.creation && !scripts.startup) {
    return (
      <Text>
        None. A setup script is given when an instance is created, and cannot be added later.
      </Text>
    );
  }
  return (
    <>
      <FailureNotice instance={instance} arm={arm} />
      <Logs workspace={workspace} instance={instance} />
      <Scripts workspace={workspace} name={instance.name} scripts={scripts} />
    </>
  );
}

function Logs({ workspace, instance }: Omit<ScriptsViewProps, 'arm'>) {
  const isRunning = isChanging(instance);
  const logs = useLogFiles(workspace, instance.name, isRunning);
  useLookAtTheEnd(workspace, isRunning);
  return (
    <Section title="Logs">
      <LogSection workspace={workspace} name={instance.name} isRunning={isRunning} logs={logs} />
    </Section>
  );
}

interface ScriptsProps {
  workspace: WorkspaceRef;
  name: string;
  scripts: SetupScripts;
}

function Scripts({ workspace, name, scripts }: ScriptsProps) {
  return (['creation', 'startup'] as const).map((which) => {
    const script = scripts[which];
    if (!script) return null;
    return (
      <Section key={which} title={scriptTitles[which]}>
        <ScriptItem workspace={workspace} name={name} which={which} script={script} />
      </Section>
    );
  });
}

/** What was written between the last look and the end of the setup is looked at once more. */
function useLookAtTheEnd(workspace: WorkspaceRef, isRunning: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!isRunning) return undefined;
    return () => void client.invalidateQueries({ queryKey: notebookQueries.under(workspace) });
  }, [client, workspace, isRunning]);
}

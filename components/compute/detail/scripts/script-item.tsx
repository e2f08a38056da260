'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { NotebookPreview } from '@/components/compute/files/notebook-preview';
import { CodeView } from '@/components/ui/code-view';
import { KeyValueList } from '@/components/ui/key-value-list';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { scriptPlace } from '@/lib/domain/setup-script/script-place';
import type { SetupScript, SetupScriptKind } from '@/lib/domain/setup-script/setup-script';
import { harmlessText } from './harmless-text';

interface ScriptItemProps {
  workspace: WorkspaceRef;
  name: string;
  which: SetupScriptKind;
  script: SetupScript;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    '& > *': { minWidth: 0, width: '100%' },
    '& > button': { width: 'auto' },
  },
});

export const scriptTitles: Record<SetupScriptKind, string> = {
  creation: 'Creation script',
  startup: 'Startup script',
};

const runs: Record<SetupScriptKind, string> = {
  creation: 'Once, when the instance is created',
  startup: 'At every start, the first included',
};

/** One setup script: what it is and where it runs; its text only on demand, it may hold secrets. */
export function ScriptItem({ workspace, name, which, script }: ScriptItemProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { directory, runsAs } = scriptPlace(script, name);
  const title = scriptTitles[which];
  return (
    <div className={styles.root}>
      <KeyValueList
        items={[
          {
            label: 'Source',
            value: script.source === 'file' ? 'Notebooks files' : 'Inline, in the settings',
          },
          ...(script.source === 'file' ? [{ label: 'Path', value: script.path }] : []),
          { label: 'Arguments', value: script.arguments ?? 'None' },
          { label: 'Timeout', value: script.timeout },
          { label: 'Runs', value: runs[which] },
          { label: 'As user', value: runsAs },
          { label: 'In directory', value: directory },
        ]}
      />
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Hide' : 'Show'} the {title.toLowerCase()}
      </Button>
      {isOpen &&
        (script.source === 'file' ? (
          <NotebookPreview workspace={workspace} path={script.path.replace(/^\/+/, '')} />
        ) : (
          <CodeView label={`Text of the ${title.toLowerCase()}`} text={harmlessText(script.text)} />
        ))}
    </div>
  );
}

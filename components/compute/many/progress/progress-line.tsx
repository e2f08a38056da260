'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { TextLink } from '@/components/ui/text-link';
import { CopyButton } from '@/components/ui/copy-button';
import type { CreationProgress } from '@/lib/browser/mutations/create-many';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { Compute } from '@/lib/domain/compute/compute';
import { stateOf } from '@/lib/domain/compute/compute-state';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { handOverText } from '../hand-over';
import type { NamedRow } from '../people/people-rows';
import { FailedLine } from './failed-line';
import { ProgressIcon } from './progress-icon';
import { progressText } from './progress-text';

interface ProgressLineProps {
  workspace: WorkspaceRef;
  row: NamedRow;
  thenStop: boolean;
  progress: CreationProgress | undefined;
  /** As the workspace lists it, once it does. */
  compute: Compute | undefined;
  onRename: (name: string) => void;
  onRetry: () => void;
}

const useStyles = makeStyles({
  status: {
    display: 'flex',
    '& > *': { flexShrink: 0 },
    '& > span': { flexShrink: 1, minWidth: 0 },
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** One person's instance on its way. */
export function ProgressLine(props: ProgressLineProps) {
  const { workspace, row, thenStop, progress, compute, onRename, onRetry } = props;
  const styles = useStyles();
  const { person, name } = row;
  const status = progress?.status ?? 'waiting';
  const page = routes.compute({ ...workspace, name }, tabs.instance);
  const state = compute && stateOf(compute);
  return (
    <tr>
      <th scope="row">{person.name}</th>
      <td>{compute ? <TextLink href={page}>{name}</TextLink> : name}</td>
      <td>
        <div className={styles.status}>
          <ProgressIcon status={status} />
          <Text>{progressText({ progress: status, thenStop, state })}</Text>
          {status === 'succeeded' && (
            <CopyButton
              label={`Copy a note for ${person.name}`}
              text={handOverText({
                person: person.name,
                name,
                workspace: workspace.workspace,
                address: `${window.location.origin}${page}`,
                isStopped: thenStop,
              })}
            />
          )}
        </div>
        {status === 'failed' && (
          <FailedLine
            row={row}
            problem={progress?.problem}
            isLeft={compute !== undefined}
            onRename={onRename}
            onRetry={onRetry}
          />
        )}
      </td>
    </tr>
  );
}

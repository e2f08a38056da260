'use client';
import { makeStyles, MenuButton, mergeClasses } from '@fluentui/react-components';
import { lazy } from 'react';
import { LazyMenu } from '@/components/ui/lazy-menu';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { useBarStyles } from './use-bar-styles';

const WorkspaceMenu = lazy(() =>
  import('./workspace-menu').then((module) => ({ default: module.WorkspaceMenu })),
);

const useStyles = makeStyles({
  button: { minWidth: 0, flexShrink: 1, maxWidth: '320px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The workspace that is open, and the way to another. */
export function WorkspaceSwitcher({ workspace }: { workspace: WorkspaceRef }) {
  const styles = useStyles();
  const bar = useBarStyles();
  return (
    <LazyMenu
      button={
        <MenuButton
          appearance="transparent"
          className={mergeClasses(bar.button, styles.button)}
          menuIcon={{ className: bar.icon }}
          aria-label={`Workspace ${workspace.workspace}, switch`}
        >
          <span className={styles.name}>{workspace.workspace}</span>
        </MenuButton>
      }
    >
      {(button) => <WorkspaceMenu button={button} current={workspace} />}
    </LazyMenu>
  );
}

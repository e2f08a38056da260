'use client';
import {
  makeStyles,
  Menu,
  MenuButton,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { useBarStyles } from './use-bar-styles';

const WorkspaceMenu = dynamic(
  () => import('./workspace-menu').then((module) => module.WorkspaceMenu),
  { ssr: false },
);

const useStyles = makeStyles({
  button: { minWidth: 0, flexShrink: 1, maxWidth: '320px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  popover: { width: '320px', maxWidth: 'calc(100vw - 16px)' },
});

/** The workspace that is open, and the way to another. */
export function WorkspaceSwitcher({ workspace }: { workspace: WorkspaceRef }) {
  const styles = useStyles();
  const bar = useBarStyles();
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="transparent"
          className={mergeClasses(bar.button, styles.button)}
          menuIcon={{ className: bar.icon }}
          aria-label={`Workspace ${workspace.workspace}, switch`}
        >
          <span className={styles.name}>{workspace.workspace}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <WorkspaceMenu current={workspace} />
      </MenuPopover>
    </Menu>
  );
}

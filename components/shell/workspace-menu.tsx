'use client';
import { MenuDivider, MenuList, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { MenuPopup, type MenuPopupProps } from '@/components/ui/menu-popup';
import { matchingWorkspaces } from '@/lib/domain/workspace/matching-workspaces';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { routes, tabs } from '@/lib/browser/url/routes';
import {
  sameWorkspace,
  workspaceId,
  type WorkspaceRef,
} from '@/lib/domain/resource-id/resource-id';
import { MenuLink } from './menu-link';

/** More than these are found faster on the page that has a search. */
const shown = 8;

const useStyles = makeStyles({
  popover: { width: '320px', maxWidth: 'calc(100vw - 16px)' },
  loading: { padding: tokens.spacingVerticalM },
});

interface WorkspaceMenuProps extends Pick<MenuPopupProps, 'button'> {
  current: WorkspaceRef;
}

export function WorkspaceMenu({ button, current }: WorkspaceMenuProps) {
  const styles = useStyles();
  const { data, error, isPending } = useQuery(workspaceQueries.list());
  const others = matchingWorkspaces(data?.workspaces ?? [], '').filter(
    (one) => !sameWorkspace(one, current),
  );
  return (
    <MenuPopup button={button} positioning="below-start" className={styles.popover}>
      <MenuList>
        {/* First, where it stays when the others come. */}
        <MenuLink href={routes.workspaces()}>All workspaces</MenuLink>
        {others.length > 0 && <MenuDivider />}
        {others.slice(0, shown).map((one) => (
          <MenuLink
            key={workspaceId(one)}
            href={routes.computes(one, tabs.instance)}
            detail={`${one.resourceGroup} · ${one.subscriptionName}`}
          >
            {one.workspace}
          </MenuLink>
        ))}
      </MenuList>
      {isPending && <Spinner size="tiny" label="Loading workspaces" className={styles.loading} />}
      {error && <ErrorNotice error={error} title="Workspaces could not be read" />}
    </MenuPopup>
  );
}

'use client';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { useBarStyles } from './use-bar-styles';
import { wide } from './widths';

const NavDrawer = dynamic(() => import('./nav-drawer').then((module) => module.NavDrawer), {
  ssr: false,
});

const useStyles = makeStyles({ button: { [wide]: { display: 'none' } } });

/** The navigation of a narrow page: a button, and the links over the page. */
export function NavOpener({ workspace }: { workspace: WorkspaceRef }) {
  const styles = useStyles();
  const bar = useBarStyles();
  const [drawer, setDrawer] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <Button
        appearance="transparent"
        className={mergeClasses(bar.button, styles.button)}
        icon={{ className: bar.icon, children: <NavigationRegular /> }}
        aria-label="Navigation"
        aria-expanded={drawer === 'open'}
        onClick={() => setDrawer('open')}
      />
      {drawer !== 'never' && (
        <NavDrawer
          workspace={workspace}
          open={drawer === 'open'}
          onClose={() => setDrawer('closed')}
        />
      )}
    </>
  );
}

'use client';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useNavCollapsed } from '@/lib/browser/preferences/use-nav-collapsed';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { NavLinks } from './nav-links';
import { narrow } from './widths';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    width: '200px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineEndWidth: tokens.strokeWidthThin,
    borderInlineEndStyle: 'solid',
    borderInlineEndColor: tokens.colorNeutralStroke2,
    [narrow]: { display: 'none' },
  },
  collapsed: { width: '48px' },
  toggle: { margin: tokens.spacingVerticalXS, marginInlineStart: tokens.spacingHorizontalS },
});

/** The navigation of a wide page; it can be folded to its icons. */
export function SideNav({ workspace }: { workspace: WorkspaceRef }) {
  const styles = useStyles();
  const [collapsed, setCollapsed] = useNavCollapsed();
  return (
    <nav aria-label="Main" className={mergeClasses(styles.root, collapsed && styles.collapsed)}>
      <Button
        appearance="subtle"
        className={styles.toggle}
        icon={<NavigationRegular />}
        aria-label="Navigation labels"
        aria-expanded={!collapsed}
        onClick={() => setCollapsed(!collapsed)}
      />
      <NavLinks workspace={workspace} collapsed={collapsed} />
    </nav>
  );
}

'use client';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  DataPieRegular,
  GridRegular,
  MoneyRegular,
  RocketRegular,
  ServerFilled,
  ServerMultipleRegular,
} from '@fluentui/react-icons';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  link: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '36px',
    gap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    // High contrast would show the border of each, and not which is the current one.
    '@media (forced-colors: active)': { borderInlineStartColor: 'Canvas' },
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase300,
    // High contrast turns the ground bright: the text has to turn with it.
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3Hover,
      color: tokens.colorNeutralForeground1Hover,
      '& > span': { color: 'inherit' },
    },
    ':active': {
      backgroundColor: tokens.colorNeutralBackground3Pressed,
      color: tokens.colorNeutralForeground1Pressed,
    },
  },
  current: {
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderInlineStartColor: 'Highlight' },
    backgroundColor: tokens.colorNeutralBackground3Selected,
    color: tokens.colorNeutralForeground1Selected,
    '& > span': { color: 'inherit' },
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorBrandForeground1 },
});

interface NavLinksProps {
  workspace: WorkspaceRef;
  /** Icons alone, named for screen readers and on hover. */
  collapsed?: boolean;
  onFollow?: () => void;
}

/** The places one can go to from within a workspace. */
export function NavLinks({ workspace, collapsed = false, onFollow }: NavLinksProps) {
  const styles = useStyles();
  const pathname = usePathname();
  const pages = [
    { href: routes.availability(workspace), label: 'Can I run now?', icon: <RocketRegular /> },
    { href: routes.quota(workspace), label: 'Quota', icon: <DataPieRegular /> },
    { href: routes.cost(workspace), label: 'Cost', icon: <MoneyRegular /> },
  ];
  const isAtOne = pages.some(({ href }) => href === pathname);
  const link = (href: string, label: string, icon: ReactNode, current = href === pathname) => (
    <li key={href}>
      <AppLink
        href={href}
        className={mergeClasses(styles.link, current && styles.current)}
        aria-current={current ? 'page' : undefined}
        aria-label={label}
        title={collapsed ? label : undefined}
        onClick={() => onFollow?.()}
      >
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        {!collapsed && label}
      </AppLink>
    </li>
  );
  return (
    <ul className={styles.list}>
      {link(routes.workspaces(), 'All workspaces', <GridRegular />)}
      {link(routes.allComputes(), 'All computes', <ServerMultipleRegular />)}
      {link(routes.computes(workspace, tabs.instance), 'Compute', <ServerFilled />, !isAtOne)}
      {pages.map(({ href, label, icon }) => link(href, label, icon))}
    </ul>
  );
}

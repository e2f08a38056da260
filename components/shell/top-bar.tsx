'use client';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { usePublicConfig } from '@/lib/browser/public-config';
import { routes } from '@/lib/browser/url/routes';
import { AccountMenu } from './account-menu';
import { BackendLabel } from './backend-label';
import { HelpLink } from './help-link';
import { Logo } from './logo';
import { NotificationBell } from './notification-bell';
import { productName } from './product';

const useStyles = makeStyles({
  bar: {
    boxSizing: 'border-box',
    flexShrink: 0,
    minHeight: '48px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (max-width: 640px)': { paddingInline: tokens.spacingHorizontalXS },
    // Forced colours take the blue away.
    '@media (forced-colors: active)': { borderBottom: '1px solid' },
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minHeight: '32px',
    gap: tokens.spacingHorizontalS,
    color: 'inherit',
    textDecorationLine: 'none',
    fontWeight: tokens.fontWeightSemibold,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { '@media (max-width: 800px)': { display: 'none' } },
  space: { flexGrow: 1 },
});

interface TopBarProps {
  /** Before the product's name: opens the navigation of a narrow page. */
  start?: ReactNode;
  workspaceSwitcher?: ReactNode;
}

export function TopBar({ start, workspaceSwitcher }: TopBarProps) {
  const styles = useStyles();
  const { backendLabel } = usePublicConfig();
  return (
    <header className={styles.bar}>
      {start}
      <AppLink href={routes.workspaces()} className={styles.product} aria-label={productName}>
        <Logo size={24} />
        <span className={styles.name}>{productName}</span>
      </AppLink>
      {workspaceSwitcher}
      <span className={styles.space} />
      {backendLabel && <BackendLabel label={backendLabel} />}
      <HelpLink />
      <NotificationBell />
      <AccountMenu />
    </header>
  );
}

'use client';
import { Button } from '@fluentui/react-components';
import { lazy } from 'react';
import { LazyMenu } from '@/components/ui/lazy-menu';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { Initials } from './initials';
import { useBarStyles } from './use-bar-styles';

const AccountMenuPopup = lazy(() =>
  import('./account-menu-popup').then((module) => ({ default: module.AccountMenuPopup })),
);

/** Who is signed in, how the page looks, and the way out. */
export function AccountMenu() {
  const bar = useBarStyles();
  const { name } = useSignedInUser();
  return (
    <LazyMenu
      button={
        <Button
          appearance="transparent"
          className={bar.button}
          aria-label={`Account of ${name}`}
          icon={<Initials name={name} />}
        />
      }
    >
      {(button) => <AccountMenuPopup button={button} />}
    </LazyMenu>
  );
}

'use client';

import { makeStyles, MenuButton, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement } from 'react';
import { LazyMenu } from '@/components/ui/lazy-menu';
import type { ChoiceMenuPopupProps } from './choice-menu-popup';

const ChoiceMenuPopup = lazy(() =>
  import('./choice-menu-popup').then((module) => ({ default: module.ChoiceMenuPopup })),
);

interface ChoiceMenuProps extends Omit<ChoiceMenuPopupProps, 'button'> {
  label: string;
  icon: ReactElement;
}

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Several of many, behind a button. */
export function ChoiceMenu({ label, icon, ...menu }: ChoiceMenuProps) {
  const styles = useStyles();
  return (
    <LazyMenu
      button={
        <MenuButton appearance="subtle" icon={icon} className={styles.button}>
          {label}
        </MenuButton>
      }
    >
      {(button) => <ChoiceMenuPopup button={button} {...menu} />}
    </LazyMenu>
  );
}

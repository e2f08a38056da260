'use client';

import {
  Menu,
  MenuPopover,
  MenuTrigger,
  type ButtonProps,
  type MenuProps,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

export interface MenuPopupProps extends Pick<
  MenuProps,
  'checkedValues' | 'onCheckedValueChange' | 'positioning'
> {
  button: ReactElement<ButtonProps>;
  className?: string;
  children: ReactNode;
}

/** The menu of a `LazyMenu`: open from the start, as it was asked for. */
export function MenuPopup({ button, className, children, ...menu }: MenuPopupProps) {
  return (
    <Menu defaultOpen {...menu}>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover className={className}>{children}</MenuPopover>
    </Menu>
  );
}

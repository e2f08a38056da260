'use client';

import type { ButtonProps } from '@fluentui/react-components';
import {
  cloneElement,
  startTransition,
  Suspense,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';

interface LazyMenuProps {
  button: ReactElement<ButtonProps>;
  /** The menu, open, with the button as its trigger. */
  children: (button: ReactElement<ButtonProps>) => ReactNode;
}

/**
 * A button whose menu is fetched when it is first asked for: menus, and what places them, are a
 * tenth of a page's script. The transition keeps the button, and its focus, until the menu is here.
 */
export function LazyMenu({ button, children }: LazyMenuProps) {
  const [isWanted, setWanted] = useState(false);
  const open = () => startTransition(() => setWanted(true));
  const closed = cloneElement(button, {
    'aria-haspopup': 'menu',
    onClick: open,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'ArrowDown') open();
    },
  });
  return <Suspense>{isWanted ? children(button) : closed}</Suspense>;
}

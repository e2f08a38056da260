'use client';

import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import type { MouseEvent, ReactElement, ReactNode } from 'react';

export interface CommandLinkProps {
  href: string;
  icon: ReactElement;
  appearance: NonNullable<ButtonProps['appearance']>;
  children: ReactNode;
}

/** A command that goes to another page: looks like a button, and opens in another window as links do. */
export function CommandLink({ href, icon, appearance, children }: CommandLinkProps) {
  const router = useRouter();
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(href);
  };
  return (
    <Button as="a" href={href} appearance={appearance} icon={icon} onClick={go}>
      {children}
    </Button>
  );
}

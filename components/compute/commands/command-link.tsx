'use client';

import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';

interface CommandLinkProps {
  href: string;
  icon: NonNullable<ButtonProps['icon']>;
  appearance: NonNullable<ButtonProps['appearance']>;
  className?: string;
  children: ReactNode;
}

/** A command that goes to another page: looks like a button, and opens in another window as links do. */
export function CommandLink({ href, children, ...looks }: CommandLinkProps) {
  const router = useRouter();
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(href);
  };
  return (
    <Button as="a" href={href} onClick={go} {...looks}>
      {children}
    </Button>
  );
}

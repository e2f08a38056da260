'use client';
import { MenuItemLink } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';

interface MenuLinkProps {
  href: string;
  subText?: string;
  children: ReactNode;
}

/** A link in a menu that stays inside the app, yet opens in a new tab when it is asked to. */
export function MenuLink({ href, subText, children }: MenuLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    router.push(href);
  };
  return (
    <MenuItemLink href={href} onClick={follow} {...(subText !== undefined && { subText })}>
      {children}
    </MenuItemLink>
  );
}

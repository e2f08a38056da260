'use client';

import { useLink_unstable, useLinkStyles_unstable } from '@fluentui/react-components';
import NextLink from 'next/link';
import { useRef, type ReactNode } from 'react';

export interface TextLinkProps {
  href: string;
  children: ReactNode;
  onClick?: () => void;
}

/** A link inside the app: Fluent's looks (its own hooks for that) on Next's navigation. */
export function TextLink({ href, children, onClick }: TextLinkProps) {
  const ref = useRef<HTMLAnchorElement>(null);
  const { root } = useLinkStyles_unstable(useLink_unstable({ as: 'a', href, inline: true }, ref));
  return (
    <NextLink ref={ref} href={href} className={root.className} onClick={onClick}>
      {children}
    </NextLink>
  );
}

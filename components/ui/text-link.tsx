'use client';

import { useLink_unstable, useLinkStyles_unstable } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { AppLink } from './app-link';

interface TextLinkProps {
  href: string;
  children: ReactNode;
  onClick?: () => void;
  /** Underlined, as it must be amid other text. */
  inline?: boolean;
}

/** A link inside the app: Fluent's looks (its own hooks for that) on Next's navigation. */
export function TextLink({ inline = false, ...props }: TextLinkProps) {
  const ref = useRef<HTMLAnchorElement>(null);
  const link = useLink_unstable({ as: 'a', href: props.href, inline }, ref);
  const { root } = useLinkStyles_unstable(link);
  return <AppLink {...props} ref={ref} className={root.className} />;
}

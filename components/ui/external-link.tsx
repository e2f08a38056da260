'use client';

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  icon: { marginInlineStart: tokens.spacingHorizontalXXS, verticalAlign: 'text-bottom' },
});

interface ExternalLinkProps {
  href: string;
  children: ReactNode;
  /** Underlined, as it must be amid other text. */
  inline?: boolean;
}

/** A link that leaves the app: a new tab, and it says so. */
export function ExternalLink({ href, children, inline = false }: ExternalLinkProps) {
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer" inline={inline}>
      {children}
      <OpenRegular className={useStyles().icon} aria-hidden />
      <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
    </Link>
  );
}

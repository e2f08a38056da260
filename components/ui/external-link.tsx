'use client';

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  icon: { marginInlineStart: tokens.spacingHorizontalXXS, verticalAlign: 'text-bottom' },
});

/** A link that leaves the app: a new tab, and it says so. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer" inline>
      {children}
      <OpenRegular className={useStyles().icon} aria-hidden />
      <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
    </Link>
  );
}

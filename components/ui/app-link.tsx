'use client';

import NextLink from 'next/link';
import { useState, type ComponentProps } from 'react';

type AppLinkProps = Omit<
  ComponentProps<typeof NextLink>,
  'prefetch' | 'onPointerEnter' | 'onFocus'
>;

/**
 * A link inside the app. What lies behind it is fetched when it is pointed at, and then whole. Next
 * by itself fetches a part of whatever is in sight: thirty requests for a list of twenty.
 */
export function AppLink(props: AppLinkProps) {
  const [isMeant, setIsMeant] = useState(false);
  const mean = () => setIsMeant(true);
  return <NextLink {...props} prefetch={isMeant} onPointerEnter={mean} onFocus={mean} />;
}

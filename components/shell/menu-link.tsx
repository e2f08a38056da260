'use client';
import { makeStyles, MenuItemLink, tokens } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface MenuLinkProps {
  href: string;
  /** In a second line, to tell links of one name apart. */
  detail?: string;
  children: ReactNode;
}

/** A link in a menu that stays inside the app, yet opens in a new tab when it is asked to. */
export function MenuLink({ href, detail, children }: MenuLinkProps) {
  const styles = useStyles();
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    router.push(href);
  };
  return (
    <MenuItemLink href={href} onClick={follow}>
      {children}
      {detail !== undefined && <div className={styles.detail}>{detail}</div>}
    </MenuItemLink>
  );
}

'use client';

import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { AppLink } from '@/components/ui/app-link';
import { routes, tabs, type Tab } from '@/lib/browser/url/routes';
import { computeKinds } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { tabTitles } from '../tab-titles';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowX: 'auto',
    scrollbarWidth: 'thin',
  },
  tab: {
    position: 'relative',
    display: 'block',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalMNudge,
      bottom: 0,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    // The list scrolls sideways and would cut off an outline that lies around the tab.
    ...createFocusOutlineStyle({ style: { outlineOffset: '-2px' } }),
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    // Forced colours would take the line away, which tells the tab from the others.
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
});

/** On a phone not all tabs are in sight at once. */
const scrollIntoView = (link: HTMLAnchorElement | null) =>
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/**
 * The tabs of the Compute page. Each is an address of its own, so they are links: they open in
 * another window, and the browser's Back goes from one to the other.
 */
export function KindTabs({ workspace, tab }: { workspace: WorkspaceRef; tab: Tab }) {
  const styles = useStyles();
  return (
    <nav aria-label="Kinds of compute">
      <ul className={styles.list}>
        {computeKinds.map((kind) => {
          const one = tabs[kind];
          const isCurrent = one === tab;
          return (
            <li key={one}>
              <AppLink
                href={routes.computes(workspace, one)}
                ref={isCurrent ? scrollIntoView : undefined}
                aria-current={isCurrent ? 'page' : undefined}
                className={mergeClasses(styles.tab, isCurrent && styles.current)}
              >
                {tabTitles[one]}
              </AppLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

'use client';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { TextLink } from '@/components/ui/text-link';

export interface Crumb {
  label: string;
  /** Absent for the page itself. */
  href?: string;
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase300,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: 'anywhere',
    minHeight: '24px',
  },
  divider: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const styles = useStyles();
  return (
    <nav aria-label="Breadcrumb">
      <ol className={styles.list}>
        {crumbs.map(({ label, href }, index) => (
          <li key={`${href ?? ''} ${label}`} className={styles.item}>
            {index > 0 && <ChevronRightRegular className={styles.divider} aria-hidden />}
            {href === undefined ? (
              <span aria-current="page">{label}</span>
            ) : (
              <TextLink href={href}>{label}</TextLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

'use client';
import { makeStyles, Title2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import { PageTitle } from './page-title';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

interface PageHeaderProps {
  crumbs: readonly Crumb[];
  title: string;
  /** Buttons at the end of the title's line. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** The top of every page: where one is, and what the page is called. */
export function PageHeader({ crumbs, title, actions, children }: PageHeaderProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <PageTitle parts={[title, ...crumbs.map(({ label }) => label).toReversed()]} />
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <div className={styles.heading}>
        <Title2 as="h1" className={styles.title}>
          {title}
        </Title2>
        {actions}
      </div>
      {children}
    </div>
  );
}

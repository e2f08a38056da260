'use client';

import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Notice } from '@/components/feedback/notice';
import { TextLink } from '@/components/ui/text-link';
import { useCreateMany } from '@/lib/browser/mutations/use-create-many';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { newInstanceOf } from '../new-instance';
import type { NamedRow } from '../people/people-rows';
import { useManyTable } from '../use-many-table';
import type { PeopleRows } from '../use-people-rows';
import { ProgressLine } from './progress-line';
import { progressSummary } from './progress-text';
import { useUnsentGuard } from './use-unsent-guard';

interface ManyProgressProps {
  workspace: WorkspaceRef;
  /** As it was sent, for all. */
  form: CreateForm;
  people: PeopleRows;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalL,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outline: 'none' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
  },
});

/** How each creation goes; those that failed can be tried again, under another name if wanted. */
export function ManyProgress({ workspace, form, people }: ManyProgressProps) {
  const styles = useStyles();
  const table = useManyTable();
  const { named } = people;
  const { progress, start, retry } = useCreateMany(workspace);
  const { data: computes } = useQuery(computeQueries.list(workspace));
  const heading = useStartOnce(() => start(named.map((row) => newInstanceOf(form, row))));
  const statusOf = ({ person }: NamedRow) => progress.get(person.id)?.status ?? 'waiting';
  const again = (row: NamedRow) => retry(row.person.id, newInstanceOf(form, row));
  const failed = named.filter((row) => statusOf(row) === 'failed');
  const isUnsent = named.some((row) => ['waiting', 'sending'].includes(statusOf(row)));
  useUnsentGuard(isUnsent);
  return (
    <div className={styles.root}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <output>{progressSummary(named.map(statusOf))}</output>
      </h2>
      <Notice intent="info" title={isUnsent ? 'Some are still to be sent.' : 'All are sent.'}>
        {isUnsent
          ? 'You may open other pages of the dashboard, but keep it open until all are sent.'
          : 'You may leave: Azure goes on by itself, and the notifications tell how each ends.'}
        {form.createStopped &&
          ' Each is stopped once it has been created, by this browser: while the dashboard is closed, it waits.'}
      </Notice>
      <div className={styles.actions}>
        {failed.length > 1 && (
          <Button icon={<ArrowClockwiseRegular />} onClick={() => failed.forEach(again)}>
            Try all failed again
          </Button>
        )}
        <TextLink href={routes.computes(workspace, tabs.instance)}>Compute instances</TextLink>
      </div>
      <table className={table.table} aria-label="Progress of each instance">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Instance</th>
            <th scope="col">Progress</th>
          </tr>
        </thead>
        <tbody>
          {named.map((row) => (
            <ProgressLine
              key={row.person.id}
              workspace={workspace}
              row={row}
              thenStop={form.createStopped}
              progress={progress.get(row.person.id)}
              compute={computes?.find(({ name }) => name === row.name)}
              onRename={(name) => people.rename(row.person.id, name)}
              onRetry={() => again(row)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The step that had the focus is gone: what comes instead gets it, and is begun. */
function useStartOnce(begin: () => void) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    heading.current?.focus();
    begin();
  });
  return heading;
}

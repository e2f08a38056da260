'use client';

import { Button } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import { EmptyState } from '@/components/ui/empty-state';
import { ReasonButton } from '@/components/ui/reason-button';
import type { Compute } from '@/lib/domain/compute/compute';
import type { Command } from '../commands/command';
import { CommandLink } from '../commands/command-link';
import type { ListView } from './list-view';

/** Where there is no compute yet: what one is for, and how to get it. */
export function ListEmpty<Row extends Compute>({
  view,
  create,
}: {
  view: ListView<Row>;
  create: Command | undefined;
}) {
  const { icon, title, text, action = 'Create' } = view.empty;
  return (
    <EmptyState
      icon={icon}
      title={title}
      action={create && <CreateButton create={create}>{action}</CreateButton>}
    >
      {text}
    </EmptyState>
  );
}

function CreateButton({ create, children }: { create: Command; children: string }) {
  const { icon, verdict, run, href } = create;
  if (href && verdict.ok) {
    return (
      <CommandLink href={href} icon={icon} appearance="primary">
        {children}
      </CommandLink>
    );
  }
  return (
    <ReasonButton appearance="primary" icon={icon} verdict={verdict} onClick={run}>
      {children}
    </ReasonButton>
  );
}

/** Where there are computes, but the filters hide them all. */
export function ListNoMatch({ hidden, onClear }: { hidden: number; onClear: () => void }) {
  return (
    <EmptyState
      icon={<FilterDismissRegular />}
      title="No match"
      action={<Button onClick={onClear}>Clear filters</Button>}
    >
      {hidden === 1
        ? 'There is 1 compute, but it does not match.'
        : `There are ${hidden} computes, but none matches.`}
    </EmptyState>
  );
}

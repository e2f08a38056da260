'use client';

import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { Compute } from '@/lib/domain/compute/compute';
import { verdictOn } from '../actions/split-by-verdict';
import { useCircumstances } from '../actions/use-circumstances';
import { verbLabels } from '../actions/verb-wording';
import { CommandMenuItem } from './command-menu-item';
import { useListContext } from './list-context';
import { verbIcons } from './verb-icons';

/** What can be done to one compute. */
export function RowMenu({ compute }: { compute: Compute }) {
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={`Actions for ${compute.name}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <RowMenuItems compute={compute} />
      </MenuPopover>
    </Menu>
  );
}

/** A component of its own: only an open menu works out what is allowed. */
function RowMenuItems({ compute }: { compute: Compute }) {
  const { workspace, verbs, ask } = useListContext();
  const circumstances = useCircumstances(workspace);
  return (
    <MenuList>
      {verbs.map((verb) => (
        <CommandMenuItem
          key={verb}
          command={{
            id: verb,
            label: verbLabels[verb],
            icon: verbIcons[verb],
            verdict: verdictOn(verb, compute, circumstances),
            run: () => ask(verb, [compute]),
          }}
        />
      ))}
    </MenuList>
  );
}

'use client';

import { MenuList } from '@fluentui/react-components';
import { MenuPopup, type MenuPopupProps } from '@/components/ui/menu-popup';
import type { Compute } from '@/lib/domain/compute/compute';
import { settingsCommand } from '../actions/settings/settings-command';
import { verdictOn } from '../actions/split-by-verdict';
import { useCircumstances } from '../actions/use-circumstances';
import { verbLabel } from '../actions/verb-wording';
import { CommandMenuItem } from '../commands/command-menu-item';
import { useListContext } from './list-context';
import { verbIcons } from '../commands/verb-icons';

interface RowMenuPopupProps extends Pick<MenuPopupProps, 'button'> {
  compute: Compute;
}

export function RowMenuPopup({ button, compute }: RowMenuPopupProps) {
  return (
    <MenuPopup button={button} positioning="below-start">
      <RowMenuItems compute={compute} />
    </MenuPopup>
  );
}

/** A component of its own: only an open menu works out what is allowed. */
function RowMenuItems({ compute }: { compute: Compute }) {
  const { workspace, verbs, ask, openSettings } = useListContext();
  const circumstances = useCircumstances(workspace);
  return (
    <MenuList>
      {verbs.map((verb) => (
        <CommandMenuItem
          key={verb}
          command={{
            id: verb,
            label: verbLabel(verb, [compute]),
            icon: verbIcons[verb],
            verdict: verdictOn(verb, compute, circumstances),
            run: () => ask(verb, [compute]),
          }}
        />
      ))}
      {openSettings && compute.kind === 'instance' && (
        <CommandMenuItem
          command={settingsCommand([compute], circumstances.permissions, () =>
            openSettings([compute]),
          )}
        />
      )}
    </MenuList>
  );
}

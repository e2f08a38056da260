'use client';

import { MenuList, useIsOverflowItemVisible } from '@fluentui/react-components';
import { MenuPopup, type MenuPopupProps } from '@/components/ui/menu-popup';
import type { Command } from './command';
import { CommandMenuItem } from './command-menu-item';

interface MoreCommandsPopupProps extends Pick<MenuPopupProps, 'button'> {
  commands: readonly Command[];
}

/** The commands that the toolbar has no room for. */
export function MoreCommandsPopup({ button, commands }: MoreCommandsPopupProps) {
  return (
    <MenuPopup button={button}>
      <MenuList>
        {commands.map((command) => (
          <HiddenCommand key={command.id} command={command} />
        ))}
      </MenuList>
    </MenuPopup>
  );
}

function HiddenCommand({ command }: { command: Command }) {
  return useIsOverflowItemVisible(command.id) ? null : <CommandMenuItem command={command} />;
}

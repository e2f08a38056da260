'use client';

import {
  makeStyles,
  tokens,
  Menu,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Toolbar,
  ToolbarButton,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { ReasonToolbarButton } from '@/components/ui/reason-toolbar-button';
import type { Command } from './command';
import { CommandLink } from './command-link';
import { CommandMenuItem } from './command-menu-item';

const useStyles = makeStyles({
  root: { flexGrow: 1, minWidth: 0, overflow: 'hidden', padding: 0 },
  item: { display: 'flex', flexShrink: 0 },
  button: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  // The studio's icons have its blue; not those of what may not be used.
  icon: { color: tokens.colorCompoundBrandForeground1 },
});

/** The commands of a list; those for which there is no room are in a menu at the end. */
export function ListToolbar({ label, commands }: { label: string; commands: readonly Command[] }) {
  const styles = useStyles();
  return (
    <Overflow minimumVisible={1}>
      <Toolbar aria-label={label} className={styles.root}>
        {commands.map((command) => (
          <OverflowItem key={command.id} id={command.id}>
            <div className={styles.item}>
              <ToolbarCommand command={command} />
            </div>
          </OverflowItem>
        ))}
        <MoreCommands commands={commands} />
      </Toolbar>
    </Overflow>
  );
}

function ToolbarCommand({ command }: { command: Command }) {
  const styles = useStyles();
  const { label, icon, verdict, run, href } = command;
  if (href && verdict.ok) {
    return (
      <CommandLink
        href={href}
        icon={{ children: icon, className: styles.icon }}
        className={styles.button}
        appearance="subtle"
      >
        {label}
      </CommandLink>
    );
  }
  return (
    <ReasonToolbarButton
      className={styles.button}
      icon={verdict.ok ? { children: icon, className: styles.icon } : icon}
      verdict={verdict}
      onClick={run}
    >
      {label}
    </ReasonToolbarButton>
  );
}

function MoreCommands({ commands }: { commands: readonly Command[] }) {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.item}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <ToolbarButton icon={<MoreHorizontal20Regular />} aria-label="More commands" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {commands.map((command) => (
              <HiddenCommand key={command.id} command={command} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function HiddenCommand({ command }: { command: Command }) {
  return useIsOverflowItemVisible(command.id) ? null : <CommandMenuItem command={command} />;
}

'use client';

import {
  Button,
  makeStyles,
  tokens,
  Menu,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { ReasonButton } from '@/components/ui/reason-button';
import type { Command } from './command';
import { CommandLink } from './command-link';
import { CommandMenuItem } from './command-menu-item';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'center',
    minWidth: 0,
    margin: 0,
    // Room for the outline of what has the focus.
    padding: tokens.strokeWidthThick,
    listStyleType: 'none',
    overflow: 'hidden',
  },
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
      <menu aria-label={label} className={styles.root}>
        {commands.map((command) => (
          <OverflowItem key={command.id} id={command.id}>
            <li className={styles.item}>
              <ToolbarCommand command={command} />
            </li>
          </OverflowItem>
        ))}
        <MoreCommands commands={commands} />
      </menu>
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
    <ReasonButton
      appearance="subtle"
      className={styles.button}
      icon={verdict.ok ? { children: icon, className: styles.icon } : icon}
      verdict={verdict}
      onClick={run}
    >
      {label}
    </ReasonButton>
  );
}

function MoreCommands({ commands }: { commands: readonly Command[] }) {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLLIElement>();
  if (!isOverflowing) return null;
  return (
    <li ref={ref} className={styles.item}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label="More commands"
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {commands.map((command) => (
              <HiddenCommand key={command.id} command={command} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  );
}

function HiddenCommand({ command }: { command: Command }) {
  return useIsOverflowItemVisible(command.id) ? null : <CommandMenuItem command={command} />;
}

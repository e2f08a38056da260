'use client';

import {
  Button,
  makeStyles,
  tokens,
  Overflow,
  OverflowItem,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { lazy } from 'react';
import { LazyMenu } from '@/components/ui/lazy-menu';
import { ReasonButton } from '@/components/ui/reason-button';
import type { Command } from './command';
import { CommandLink } from './command-link';

const MoreCommandsPopup = lazy(() =>
  import('./more-commands-popup').then((module) => ({ default: module.MoreCommandsPopup })),
);

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

/** What can be done here; those for which there is no room are in a menu at the end. */
export function CommandBar({ label, commands }: { label: string; commands: readonly Command[] }) {
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
      <LazyMenu
        button={
          <Button
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label="More commands"
          />
        }
      >
        {(button) => <MoreCommandsPopup button={button} commands={commands} />}
      </LazyMenu>
    </li>
  );
}

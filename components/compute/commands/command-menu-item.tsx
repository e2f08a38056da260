'use client';

import { makeStyles, MenuItem, tokens } from '@fluentui/react-components';
import type { Command } from './command';

const useStyles = makeStyles({
  reason: { maxWidth: '40ch', whiteSpace: 'normal', color: tokens.colorNeutralForeground3 },
});

/** A command in a menu; one that may not be used can be reached all the same, and says why. */
export function CommandMenuItem({ command }: { command: Command }) {
  const styles = useStyles();
  const { label, icon, verdict, run } = command;
  return (
    <MenuItem
      icon={icon}
      disabled={!verdict.ok}
      onClick={run}
      subText={verdict.ok ? null : { className: styles.reason, children: verdict.reason }}
    >
      {label}
    </MenuItem>
  );
}

'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '@/components/ui/copy-button';
import type { ComputeNode } from '@/lib/domain/compute/compute-node';
import { nodeSsh, type SshAccess } from './node-ssh';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  command: {
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
});

/** The command that opens a shell on a node, to read and to copy. */
export function NodeSshCell({ node, access }: { node: ComputeNode; access: SshAccess }) {
  const styles = useStyles();
  const ssh = nodeSsh(node, access);
  if (!ssh) return <>No address yet</>;
  return (
    <span className={styles.root}>
      <CopyButton text={ssh.command} label={`Copy the SSH command for ${node.nodeId}`} />
      <code className={styles.command}>{ssh.command}</code>
    </span>
  );
}

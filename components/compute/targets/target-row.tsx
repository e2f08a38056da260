'use client';

import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TextLink } from '@/components/ui/text-link';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { ComputeTarget, TargetUse } from '@/lib/domain/targets/compute-target';
import { CodeLine } from '../detail/instance/code-line';
import { targetLink } from './target-link';

interface TargetRowProps {
  workspace: WorkspaceRef;
  target: ComputeTarget;
}

const useLabels: Record<TargetUse, string> = { training: 'Training', hosting: 'Hosting' };

const useStyles = makeStyles({
  stack: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
});

/** What one target is, what to do about it, and how a tool has it. */
export function TargetRow({ workspace, target }: TargetRowProps) {
  const styles = useStyles();
  const { name, use, managed, what, here, snippet } = target;
  const link = targetLink(workspace, target);
  return (
    <tr>
      <th scope="row">
        <span className={styles.stack}>
          {name}
          <Badge appearance="tint" color={managed ? 'brand' : 'informative'}>
            {managed ? 'Managed' : 'Not managed'}
          </Badge>
        </span>
      </th>
      <td>{use.map((one) => useLabels[one]).join(', ')}</td>
      <td>{what}</td>
      <td>
        <span className={styles.stack}>
          <Text>{here}</Text>
          {link && <TextLink href={link.href}>{link.label}</TextLink>}
        </span>
      </td>
      <td>
        <CodeLine
          label={snippet.retired ? `${snippet.tool} (retired)` : snippet.tool}
          what={`the lines for ${name}`}
          code={snippet.text}
        />
      </td>
    </tr>
  );
}

'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { TitleHead } from '@/components/table/title-head';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { ComputeTarget } from '@/lib/domain/targets/compute-target';
import { TargetRow } from './target-row';

interface TargetTableProps {
  workspace: WorkspaceRef;
  targets: readonly ComputeTarget[];
}

/** Below it each row is a card, its cells one under the other. */
const cards = '@media (max-width: 1100px)';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '& :is(th, td)': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
      textAlign: 'start',
      verticalAlign: 'top',
    },
    '& tr': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    '& :is(tbody th, thead th)': { fontWeight: tokens.fontWeightSemibold },
    [cards]: {
      '&, & :is(tbody, tr, th, td)': { display: 'block' },
      '& thead': { display: 'none' },
      '& :is(th, td)': { paddingBlock: tokens.spacingVerticalXS },
      '& tr': {
        marginBlockEnd: tokens.spacingVerticalM,
        padding: tokens.spacingHorizontalM,
        border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
        borderRadius: tokens.borderRadiusMedium,
      },
    },
  },
});

const columns = [
  { title: 'Compute target', width: '17%' },
  { title: 'Used for', width: '10%' },
  { title: 'What it is', width: '20%' },
  { title: 'What to do here', width: '23%' },
  { title: 'In a tool', width: '30%' },
] as const;

/** One row for each target. */
export function TargetTable({ workspace, targets }: TargetTableProps) {
  return (
    <table className={useStyles().table} aria-label="Compute targets">
      <TitleHead columns={columns} />
      <tbody>
        {targets.map((target) => (
          <TargetRow key={target.id} workspace={workspace} target={target} />
        ))}
      </tbody>
    </table>
  );
}

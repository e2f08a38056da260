'use client';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TextLink } from '@/components/ui/text-link';
import { routes, tabs } from '@/lib/browser/url/routes';
import { workspaceId } from '@/lib/domain/resource-id/resource-id';
import type { Workspace } from '@/lib/domain/workspace/workspace';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // A narrow page stacks what a wide one sets side by side; every cell then names its column.
  head: { [narrow]: { position: 'absolute', clipPath: 'inset(50%)' } },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'block', paddingBlock: tokens.spacingVerticalS },
  },
  cell: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    [narrow]: { display: 'block', paddingBlock: tokens.spacingVerticalXXS },
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  label: {
    display: 'none',
    color: tokens.colorNeutralForeground2,
    [narrow]: { display: 'inline' },
  },
  friendly: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const columns = ['Name', 'Subscription', 'Resource group', 'Region'] as const;

export function WorkspaceTable({ workspaces }: { workspaces: readonly Workspace[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Workspaces">
      <thead className={styles.head}>
        <tr className={styles.row}>
          {columns.map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {workspaces.map((workspace) => (
          <WorkspaceRow key={workspaceId(workspace)} workspace={workspace} />
        ))}
      </tbody>
    </table>
  );
}

function WorkspaceRow({ workspace: one }: { workspace: Workspace }) {
  const styles = useStyles();
  const cell = (label: string, text: string) => (
    <td className={styles.cell}>
      <span className={styles.label}>{label}: </span>
      {text}
    </td>
  );
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        <TextLink href={routes.computes(one, tabs.instance)}>{one.workspace}</TextLink>
        {one.friendlyName && one.friendlyName !== one.workspace && (
          <span className={styles.friendly}>{one.friendlyName}</span>
        )}
      </th>
      {cell('Subscription', one.subscriptionName)}
      {cell('Resource group', one.resourceGroup)}
      {cell('Region', one.location)}
    </tr>
  );
}

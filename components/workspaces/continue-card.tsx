'use client';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useRouter } from 'next/navigation';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { Workspace } from '@/lib/domain/workspace/workspace';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground2 },
});

/** The way back to the workspace that was open last. */
export function ContinueCard({ workspace }: { workspace: Workspace }) {
  const styles = useStyles();
  const router = useRouter();
  return (
    <section aria-label="Last opened" className={styles.root}>
      <div className={styles.text}>
        <Text size={200} className={styles.where}>
          Last opened
        </Text>
        <Text weight="semibold">{workspace.workspace}</Text>
        <Text size={200} className={styles.where}>
          {workspace.resourceGroup} · {workspace.subscriptionName}
        </Text>
      </div>
      <Button
        appearance="primary"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={() => router.push(routes.computes(workspace, tabs.instance))}
      >
        Continue
      </Button>
    </section>
  );
}

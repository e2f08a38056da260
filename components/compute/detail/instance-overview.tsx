'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { computeCan } from '@/lib/domain/compute/compute-can';
import { useSettingsDrawer } from '@/components/compute/actions/settings/use-settings-drawer';
import { useKnownNames } from '@/components/compute/people/use-known-names';
import { useVmSize } from '@/components/compute/use-vm-size';
import { KeyValueList } from '@/components/ui/key-value-list';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { canChangeIdleShutdown, canChangeSchedules } from '@/lib/domain/compute/instance-can';
import { instanceFactsOf } from '@/lib/domain/compute/instance-facts';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { ApplicationLinks } from './application-links';
import { AttributeList } from './attribute-list';
import { identityText } from './identity-text';
import { ConnectSection } from './instance/connect-section';
import { essentialLines } from './instance/essential-lines';
import { ForgottenNotice } from './instance/forgotten-notice';
import { IdleSection } from './instance/idle-section';
import { networkLines } from './instance/network-lines';
import { SchedulesSection } from './instance/schedules-section';
import { FailureNotice } from './scripts/failure-notice';
import { LogEnd } from './scripts/log-end';
import { Section } from './section';

interface InstanceOverviewProps {
  workspace: WorkspaceRef;
  instance: Instance;
  details: ComputeDetails;
}

const useStyles = makeStyles({
  // Cards beside each other where there is room for two.
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 30rem), 1fr))',
    gap: tokens.spacingVerticalL,
  },
});

/** All that is known of an instance, and what of it can be changed. */
export function InstanceOverview(props: InstanceOverviewProps) {
  const { workspace, details } = props;
  const styles = useStyles();
  const [instance = props.instance] = useKnownNames([props.instance])([props.instance]);
  const facts = instanceFactsOf(details.arm);
  const size = useVmSize(workspace, instance);
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const { open, drawer } = useSettingsDrawer(workspace, [instance]);
  const edit = () => open([instance]);
  const mayChangeIdle = canChangeIdleShutdown(instance, permissions);
  const identity = identityText(details.arm['identity']) ?? 'None';
  return (
    <>
      <FailureNotice instance={instance} arm={details.arm}>
        {(which) => <LogEnd workspace={workspace} name={instance.name} which={which} />}
      </FailureNotice>
      <ForgottenNotice
        workspace={workspace}
        instance={instance}
        mayStop={computeCan.stop(instance, permissions)}
        mayChange={mayChangeIdle}
        onSettings={edit}
      />
      <Section title="Applications">
        <ApplicationLinks workspace={workspace} instance={instance} />
      </Section>
      <Section title="Essentials">
        <AttributeList details={details} first={essentialLines(instance, facts, size)} />
      </Section>
      <div className={styles.cards}>
        <ConnectSection name={instance.name} facts={facts} />
        <Section title="Network and identity">
          <KeyValueList
            items={[
              ...networkLines(details.arm, facts),
              { label: 'Managed identity', value: identity },
            ]}
          />
        </Section>
      </div>
      <SchedulesSection
        schedules={facts.schedules}
        size={size}
        verdict={canChangeSchedules(instance, permissions)}
        onEdit={edit}
      />
      <IdleSection
        minutes={instance.idleMinutes}
        hasIdentity={identity !== 'None'}
        verdict={mayChangeIdle}
        onEdit={edit}
      />
      {drawer}
    </>
  );
}

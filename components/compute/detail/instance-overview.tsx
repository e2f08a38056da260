'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '@/components/ui/copy-button';
import { KeyValueList, type KeyValue } from '@/components/ui/key-value-list';
import type { Instance } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { ApplicationLinks } from './application-links';
import { AttributeList } from './attribute-list';
import { scheduleTexts, setupScripts, sshCommand } from './instance-extras';
import { LastOperation } from './last-operation';
import { Section } from './section';

interface InstanceOverviewProps {
  instance: Instance;
  details: ComputeDetails;
}

export function InstanceOverview({ instance, details }: InstanceOverviewProps) {
  const schedules = scheduleTexts(details.arm);
  const scripts = setupScripts(details.arm);
  return (
    <>
      <Section title="Applications">
        <ApplicationLinks instance={instance} />
      </Section>
      <Section title="Attributes">
        <AttributeList details={details} first={instanceLines({ instance, details })} />
      </Section>
      {schedules.length > 0 && (
        <Section title="Schedules">
          <TextList texts={schedules} />
        </Section>
      )}
      {scripts.length > 0 && (
        <Section title="Setup scripts">
          <KeyValueList items={scripts} />
        </Section>
      )}
    </>
  );
}

function instanceLines({ instance, details }: InstanceOverviewProps): KeyValue[] {
  const { vmSize, createdBy, assignedTo, lastOperation } = instance;
  const ssh = sshCommand(details.arm);
  return [
    { label: 'State', value: stateLabel(instance.state) },
    { label: 'Last operation', value: <LastOperation operation={lastOperation} /> },
    { label: 'Virtual machine size', value: vmSize },
    { label: 'Created by', value: personText(createdBy) },
    { label: 'Assigned to', value: personText(assignedTo) },
    ...(ssh ? [{ label: 'Connect', value: <SshCommand command={ssh} /> }] : []),
  ];
}

const personText = (person: Instance['createdBy']): string => person?.name ?? person?.id ?? '—';

function SshCommand({ command }: { command: string }) {
  return (
    <>
      <code>{command}</code> <CopyButton text={command} label="Copy SSH command" />
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

function TextList({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={useStyles().list}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

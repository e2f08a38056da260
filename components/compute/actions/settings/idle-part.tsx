'use client';

import { IdleShutdownInput } from '@/components/compute/schedule/idle-shutdown-input';
import { useSetIdleShutdown } from '@/lib/browser/mutations/use-set-idle-shutdown';
import type { InstanceForm } from '@/lib/domain/compute/create-form/instance-form';
import { idleMinutesSchema } from '@/lib/domain/idle-shutdown/idle-shutdown';
import { idleMinutesOf } from '@/lib/domain/idle-shutdown/idle-text';
import type { PartProps } from './part-props';
import { SettingsPart } from './settings-part';
import { sharedIdle } from './shared-settings';

type Idle = InstanceForm['idle'];

/** After how long without work instances are stopped. */
export function IdlePart({ workspace, ...part }: PartProps) {
  const { instances } = part;
  const send = useSetIdleShutdown(workspace);
  return (
    <SettingsPart<Idle>
      {...part}
      id="idle"
      title="Idle shutdown"
      intro={
        instances.length > 1
          ? 'This replaces the idle shutdown of all that are selected.'
          : 'A shorter time than it has been idle for already begins anew.'
      }
      noun="idle shutdown"
      initial={sharedIdle(instances)}
      isValid={(idle) => problemOf(idle) === undefined}
      send={(names, idle) => send(names, idle.enabled ? idleMinutesOf(idle) : null)}
    >
      {({ value, onChange, showProblems }) => (
        <IdleShutdownInput
          value={value}
          onChange={onChange}
          {...(showProblems && { problem: problemOf(value) })}
        />
      )}
    </SettingsPart>
  );
}

function problemOf(idle: Idle): string | undefined {
  if (!idle.enabled) return undefined;
  return idleMinutesSchema.safeParse(idleMinutesOf(idle)).error?.issues[0]?.message;
}

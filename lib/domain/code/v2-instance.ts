import type { CreateInstance } from '../compute/create-compute';
import type { CustomApplication } from '../custom-application/custom-application';
import type { RecurrenceTrigger, Schedule } from '../schedule/schedule';
import { timeoutSeconds } from '../setup-script/script-timeout';
import type { SetupScript, SetupScripts } from '../setup-script/setup-script';
import type { InstanceSsh } from '../ssh/instance-ssh';
import { Variable, type ToolDocument } from './tool-document';
import { commonOf, schemaOf } from './v2-common';

export const v2InstanceOf = (name: string, instance: CreateInstance): ToolDocument => ({
  $schema: schemaOf('computeInstance'),
  name,
  type: 'computeinstance',
  description: instance.description,
  location: instance.location,
  size: instance.vmSize,
  ...sshOf(instance.ssh),
  create_on_behalf_of: instance.assignedTo && {
    user_tenant_id: instance.assignedTo.tenantId,
    user_object_id: instance.assignedTo.objectId,
  },
  ...commonOf(instance),
  enable_sso: instance.singleSignOn,
  idle_time_before_shutdown_minutes: instance.idleMinutes,
  schedules:
    instance.schedules.length > 0
      ? { compute_start_stop: instance.schedules.map(scheduleOf) }
      : undefined,
  setup_scripts: scriptsOf(instance.scripts),
  custom_applications:
    instance.applications.length > 0 ? applicationsOf(instance.applications) : undefined,
});

// `azure-ai-ml` refuses public access without a key, so that one to be set up later goes unsaid.
function sshOf(ssh: InstanceSsh | undefined): ToolDocument {
  if (!ssh) return { ssh_public_access_enabled: false };
  if (ssh.publicKey === undefined) return {};
  return { ssh_public_access_enabled: true, ssh_settings: { ssh_key_value: ssh.publicKey } };
}

const scheduleOf = ({ action, enabled, trigger }: Schedule): ToolDocument => ({
  action: action.toLowerCase(),
  state: enabled ? 'enabled' : 'disabled',
  trigger: {
    type: trigger.type.toLowerCase(),
    time_zone: trigger.timeZone,
    start_time: trigger.startTime,
    ...(trigger.type === 'Cron' ? { expression: trigger.expression } : recurrenceOf(trigger)),
  },
});

const recurrenceOf = ({ frequency, interval, hours, minutes, weekDays }: RecurrenceTrigger) => ({
  frequency: frequency.toLowerCase(),
  interval,
  schedule: [hours, minutes, weekDays].every((list) => list.length === 0)
    ? undefined
    : {
        hours,
        minutes,
        week_days: weekDays.length > 0 ? weekDays.map((day) => day.toLowerCase()) : undefined,
      },
});

function scriptsOf({ creation, startup }: SetupScripts): ToolDocument | undefined {
  const scripts = { creation_script: scriptOf(creation), startup_script: scriptOf(startup) };
  return scripts.creation_script || scripts.startup_script ? scripts : undefined;
}

/** Files alone, with timeouts of whole minutes. */
function scriptOf(script: SetupScript | undefined): ToolDocument | undefined {
  if (script?.source !== 'file') return undefined;
  const minutes = (timeoutSeconds(script.timeout) ?? 0) / 60;
  return {
    path: script.path,
    command: script.arguments,
    timeout_minutes: Number.isInteger(minutes) ? minutes : undefined,
  };
}

function applicationsOf(applications: readonly CustomApplication[]): ToolDocument[] {
  // Numbered through all applications, as the other notations have it.
  let number = 0;
  const variable = () => new Variable(`environment${(number += 1)}`);
  return applications.map(({ name, image, targetPort, publishedPort, environment, mounts }) => ({
    name,
    type: 'docker',
    image: { reference: image },
    endpoints: [{ target: targetPort, published: publishedPort }],
    environment_variables:
      Object.keys(environment).length > 0
        ? Object.fromEntries(Object.keys(environment).map((key) => [key, variable()]))
        : undefined,
    bind_mounts:
      mounts.length > 0 ? mounts.map(({ source, target }) => ({ source, target })) : undefined,
  }));
}

import { secondsOf } from '../../arm-body/duration';
import type { CreateInstance } from '../../compute/create-compute';
import type { CustomApplication } from '../../custom-application/custom-application';
import {
  recurrenceFrequencies,
  weekdays,
  type Schedule,
  type Weekday,
} from '../../schedule/schedule';
import { defaultScriptTimeout, type SetupScript } from '../../setup-script/setup-script';
import { given, secretIn, tagsOf } from './read-parts';
import type { Reading } from './reading';
import { v2CommonIn } from './v2-common-in';

export function v2InstanceIn(reading: Reading): CreateInstance {
  const objectId = reading.text('create_on_behalf_of', 'user_object_id');
  const tenantId = reading.text('create_on_behalf_of', 'user_tenant_id');
  return {
    kind: 'instance',
    ...v2CommonIn(reading),
    schedules: reading.items('schedules', 'compute_start_stop').flatMap(scheduleIn),
    ...given('idleMinutes', idleMinutesIn(reading)),
    ...sshIn(reading),
    ...(objectId !== undefined && tenantId !== undefined && { assignedTo: { objectId, tenantId } }),
    singleSignOn: reading.flag('enable_sso') ?? true,
    scripts: {
      ...given('creation', scriptIn(reading, 'creation_script')),
      ...given('startup', scriptIn(reading, 'startup_script')),
    },
    applications: reading.items('custom_applications').flatMap(applicationIn),
    tags: tagsOf(reading),
  };
}

const isDuration = (text: string): boolean => secondsOf(text) !== undefined;

/** In minutes, or in the older key as ISO 8601 has durations. */
function idleMinutesIn(reading: Reading): number | undefined {
  const minutes = reading.number('idle_time_before_shutdown_minutes');
  if (minutes !== undefined) return minutes;
  const seconds = secondsOf(reading.textThat(isDuration, 'idle_time_before_shutdown'));
  return seconds === undefined ? undefined : seconds / 60;
}

function sshIn(reading: Reading): Pick<CreateInstance, 'ssh'> {
  const isOpen = reading.flag('ssh_public_access_enabled');
  const publicKey = reading.text('ssh_settings', 'ssh_key_value');
  if (isOpen === false || (isOpen === undefined && publicKey === undefined)) return {};
  return { ssh: given('publicKey', publicKey) };
}

/** One that starts or stops nothing is left out, with all that it says unused. */
function scheduleIn(reading: Reading): Schedule[] {
  const action = wordIn(reading, ['Start', 'Stop'] as const, 'action');
  const trigger = triggerIn(reading);
  if (!action || !trigger) return [];
  const state = wordIn(reading, ['Enabled', 'Disabled'] as const, 'state');
  return [{ action, enabled: state !== 'Disabled', trigger }];
}

function triggerIn(reading: Reading): Schedule['trigger'] | undefined {
  const type = wordIn(reading, ['Cron', 'Recurrence'] as const, 'trigger', 'type');
  const timed = {
    timeZone: reading.text('trigger', 'time_zone') ?? 'UTC',
    ...given('startTime', reading.text('trigger', 'start_time')),
  };
  const expression = reading.text('trigger', 'expression');
  if (type === 'Cron') return expression === undefined ? undefined : { type, ...timed, expression };
  const frequency = wordIn(reading, recurrenceFrequencies, 'trigger', 'frequency');
  if (!frequency) return undefined;
  return {
    type: 'Recurrence',
    ...timed,
    frequency,
    interval: reading.number('trigger', 'interval') ?? 1,
    hours: numbersIn(reading, 'hours'),
    minutes: numbersIn(reading, 'minutes'),
    weekDays: daysIn(reading),
    monthDays: [],
  };
}

/** One of some words, in whatever case it stands. */
function wordIn<T extends string>(
  reading: Reading,
  words: readonly T[],
  ...path: string[]
): T | undefined {
  const wordOf = (text: string) => words.find((word) => word.toLowerCase() === text.toLowerCase());
  return wordOf(reading.textThat((text) => wordOf(text) !== undefined, ...path) ?? '');
}

const numbersIn = (reading: Reading, key: string): number[] =>
  reading.texts('trigger', 'schedule', key).map(Number).filter(Number.isInteger);

const daysIn = (reading: Reading): Weekday[] => {
  const days = reading.texts('trigger', 'schedule', 'week_days').map((day) => day.toLowerCase());
  const found = new Set(days);
  return weekdays.filter((day) => found.has(day.toLowerCase()));
};

function scriptIn(reading: Reading, key: string): SetupScript | undefined {
  const path = reading.text('setup_scripts', key, 'path');
  if (path === undefined) return undefined;
  const minutes = reading.number('setup_scripts', key, 'timeout_minutes');
  return {
    source: 'file',
    path,
    ...given('arguments', reading.text('setup_scripts', key, 'command')),
    timeout: minutes === undefined ? defaultScriptTimeout : `${minutes}m`,
  };
}

function applicationIn(reading: Reading): CustomApplication[] {
  // `docker` is the only one there is.
  reading.text('type');
  const [endpoint] = reading.items('endpoints');
  return [
    {
      name: reading.text('name') ?? '',
      image: reading.text('image', 'reference') ?? '',
      targetPort: endpoint?.number('target') ?? 0,
      publishedPort: endpoint?.number('published') ?? 0,
      environment: Object.fromEntries(
        reading
          .keys('environment_variables')
          .map((key) => [key, secretIn(reading.text('environment_variables', key)) ?? '']),
      ),
      mounts: reading.items('bind_mounts').map((mount) => ({
        source: mount.text('source') ?? '',
        target: mount.text('target') ?? '',
        readOnly: false,
      })),
    },
  ];
}

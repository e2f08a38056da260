import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import { isRecord, recordsAt, textAt, valueAt } from './arm-value';
import type { Attribute } from './attributes';

type Arm = ComputeDetails['arm'];

const inner = 'properties.properties';

/** "Stop: cron 0 18 * * *, Pacific Standard Time, enabled" */
export function scheduleTexts(arm: Arm): string[] {
  return recordsAt(arm, `${inner}.schedules.computeStartStop`).map((schedule) => {
    const status = textAt(schedule, 'status')?.toLowerCase();
    const parts = [timingOf(schedule), timeZoneOf(schedule), status].filter(Boolean);
    return `${textAt(schedule, 'action') ?? 'Schedule'}: ${parts.join(', ')}`;
  });
}

function timingOf(schedule: unknown): string | undefined {
  const cron = textAt(schedule, 'cron.expression');
  if (cron) return `cron ${cron}`;
  const frequency = textAt(schedule, 'recurrence.frequency')?.toLowerCase();
  const interval = textAt(schedule, 'recurrence.interval') ?? '1';
  if (!frequency) return textAt(schedule, 'triggerType');
  return interval === '1' ? `every ${frequency}` : `every ${interval} ${frequency}s`;
}

const timeZoneOf = (schedule: unknown): string | undefined =>
  textAt(schedule, 'cron.timeZone') ?? textAt(schedule, 'recurrence.timeZone');

/** The setup scripts, without their text: inline ones may hold what is not for a screen. */
export function setupScripts(arm: Arm): Attribute[] {
  const scripts = valueAt(arm, `${inner}.setupScripts.scripts`);
  if (!isRecord(scripts)) return [];
  return Object.entries(scripts)
    .filter(([, script]) => isRecord(script))
    .map(([key, script]) => ({ label: stateLabel(key), value: scriptText(script) }));
}

function scriptText(script: unknown): string {
  const isInline = textAt(script, 'scriptSource')?.toLowerCase() === 'inline';
  const timeout = textAt(script, 'timeout');
  return [
    isInline ? 'Inline script' : (textAt(script, 'scriptData') ?? '—'),
    textAt(script, 'scriptArguments'),
    timeout && `(timeout ${timeout})`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The command that opens a shell, where the instance can be reached from outside. */
export function sshCommand(arm: Arm): string | undefined {
  const settings = valueAt(arm, `${inner}.sshSettings`);
  const host = textAt(arm, `${inner}.connectivityEndpoints.publicIpAddress`);
  if (textAt(settings, 'sshPublicAccess') !== 'Enabled' || !host) return undefined;
  return sshTo({
    user: textAt(settings, 'adminUserName') ?? 'azureuser',
    host,
    port: textAt(settings, 'sshPort') ?? '22',
  });
}

/** The same for a node of a cluster, which shares its address with the others. */
export function sshTo(target: { user: string; host: string; port: string | number }): string {
  return `ssh ${target.user}@${target.host} -p ${target.port}`;
}

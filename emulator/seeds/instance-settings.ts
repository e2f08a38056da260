import { stableGuid } from '../sim/chance';
import type { JsonObject } from '../sim/json';
import type { ScheduleRecord } from '../sim/schedule-record';
import { HOUR } from './world';

/** SSH with a key whose other half nobody has. */
export const sshWithKey: JsonObject = {
  sshSettings: {
    sshPublicAccess: 'Enabled',
    adminPublicKey:
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl dana@contoso.example',
  },
};

/** As in the published example of a custom service. */
export const customRStudio: JsonObject = {
  customServices: [
    {
      name: 'rstudio-verse',
      image: { type: 'docker', reference: 'ghcr.io/azure/rocker-rstudio-ml-verse:latest' },
      docker: { privileged: true },
      environmentVariables: {},
      endpoints: [{ name: 'connect', target: 8787, published: 8787, protocol: 'http' }],
      volumes: [
        {
          type: 'bind',
          readOnly: false,
          source: '/home/azureuser/cloudfiles',
          target: '/home/azureuser/cloudfiles',
        },
      ],
    },
  ],
};

/** A script that runs once, from the notebooks files. */
export function creationScript(path: string, scriptArguments = ''): JsonObject {
  const script = { scriptSource: 'workspaceStorage', scriptData: path, scriptArguments };
  return { setupScripts: { scripts: { creationScript: { ...script, timeout: '15m' } } } };
}

interface SeededSchedule {
  action: ScheduleRecord['action'];
  expression: string;
  timeZone?: string;
  status?: ScheduleRecord['status'];
}

export function schedule(seeded: SeededSchedule): ScheduleRecord {
  const { action, expression, timeZone = 'W. Europe Standard Time', status = 'Enabled' } = seeded;
  const id = stableGuid('schedule', action, expression, timeZone);
  return { id, action, status, triggerType: 'Cron', cron: { expression, timeZone } };
}

/** Two days of the week, none of them within a day: a seed does not change while it is looked at. */
export function officeDays(now: number): string {
  const today = new Date(now).getUTCDay();
  return [(today + 2) % 7, (today + 4) % 7].toSorted((a, b) => a - b).join(',');
}

/** A stop once a week that has just been: the next one is days away. */
export function weeklyStopAgo(now: number, hours: number): ScheduleRecord {
  const fired = new Date(now - hours * HOUR);
  const expression = `0 ${fired.getUTCHours()} * * ${fired.getUTCDay()}`;
  return schedule({ action: 'Stop', expression, timeZone: 'UTC' });
}

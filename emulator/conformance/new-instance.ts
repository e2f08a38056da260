import type { Stage } from './stage';

export const NAME = 'dana-dev';

export const instancePath = ({ workspaceId }: Stage) => `${workspaceId}/computes/${NAME}`;

/** The body of a PUT past the SDK, whose models lack much of an instance. */
export function instanceOf(settings: object = {}, rest: object = {}) {
  const properties = { vmSize: 'Standard_DS2_v2', ...settings };
  return {
    location: 'eastus',
    ...rest,
    properties: { computeType: 'ComputeInstance', properties },
  };
}

export const daily = (action: 'Start' | 'Stop', expression: string, timeZone = 'UTC') => ({
  triggerType: 'Cron',
  cron: { expression, timeZone },
  action,
  status: 'Enabled',
});

export const scheduled = (...computeStartStop: object[]) => ({ schedules: { computeStartStop } });

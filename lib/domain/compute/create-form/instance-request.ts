import type { CreateInstance } from '../create-compute';
import type { CreateForm } from './create-form';

export function instanceRequest({ location, vmSize }: CreateForm): CreateInstance {
  return {
    kind: 'instance',
    location,
    vmSize,
    schedules: [],
    nodePublicIp: true,
    identity: { type: 'None' },
    singleSignOn: true,
    scripts: {},
    applications: [],
    tags: {},
  };
}

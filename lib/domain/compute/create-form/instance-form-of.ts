import { idleInputOf } from '../../idle-shutdown/idle-text';
import type { SetupScript } from '../../setup-script/setup-script';
import type { CreateInstance } from '../create-compute';
import { applicationRowOf } from './application-rows';
import { emptyCreateForm, type CreateForm } from './create-form';
import { timeoutUnits, type InstanceForm, type ScriptForm } from './instance-form';
import { rowOf } from './schedule-rows';

/**
 * The form that a request would have come from: to create another one like it. What no request says,
 * such as the type of the size, is as in an empty form.
 */
export function instanceFormOf(request: CreateInstance, name: string): CreateForm {
  const { location, vmSize, ssh, subnetId, nodePublicIp, identity, tags } = request;
  const empty = emptyCreateForm('instance', location);
  return {
    ...empty,
    ...ownFormOf(request, empty),
    name,
    vmSize,
    ssh: { ...empty.ssh, enabled: ssh !== undefined, publicKey: ssh?.publicKey ?? '' },
    network: { ...empty.network, choice: subnetId === undefined ? 'none' : 'paste' },
    subnetId: subnetId ?? '',
    nodePublicIp,
    identity: {
      type: identity.type,
      ids: identity.type === 'UserAssigned' ? identity.ids : [],
      pasted: '',
    },
    description: request.description ?? '',
    tags: Object.entries(tags).map(([tag, value]) => ({ name: tag, value })),
  };
}

function ownFormOf(request: CreateInstance, empty: InstanceForm): InstanceForm {
  const { schedules, idleMinutes, ssh, assignedTo, singleSignOn, scripts, applications } = request;
  return {
    ...empty,
    schedules: schedules.map(rowOf),
    ...(idleMinutes !== undefined && { idle: { enabled: true, ...idleInputOf(idleMinutes) } }),
    sshKey: { source: sourceOf(ssh), storedId: '' },
    ...(assignedTo && { assignedTo: { enabled: true, how: 'ids', name: '', ...assignedTo } }),
    singleSignOn,
    scripts: {
      creation: scriptFormOf(scripts.creation, empty.scripts.creation),
      startup: scriptFormOf(scripts.startup, empty.scripts.startup),
    },
    applications: applications.map(applicationRowOf),
  };
}

function sourceOf(ssh: CreateInstance['ssh']): InstanceForm['sshKey']['source'] {
  if (!ssh) return 'generate';
  return ssh.publicKey === undefined ? 'later' : 'paste';
}

function scriptFormOf(script: SetupScript | undefined, empty: ScriptForm): ScriptForm {
  if (!script) return empty;
  const { timeout } = script;
  const unit = timeoutUnits.find((one) => timeout.endsWith(one));
  return {
    ...empty,
    enabled: true,
    source: script.source,
    ...(script.source === 'file' ? { path: script.path } : { text: script.text }),
    arguments: script.arguments ?? '',
    // GNU `timeout` reads a number alone as seconds.
    timeout: { amount: unit ? timeout.slice(0, -1) : timeout, unit: unit ?? 's' },
  };
}

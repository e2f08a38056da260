import { idleMinutesOf } from '../../idle-shutdown/idle-text';
import type { SetupScript, SetupScripts } from '../../setup-script/setup-script';
import type { InstanceSsh } from '../../ssh/instance-ssh';
import type { CreateInstance } from '../create-compute';
import { applicationsOf } from './application-rows';
import { commonRequest, publicKeyOf } from './common-request';
import type { CreateForm } from './create-form';
import type { AssignedToForm, InstanceForm, ScriptForm } from './instance-form';
import { scheduleOf } from './schedule-rows';

/** What is switched off is left out, whatever was typed before. */
export function instanceRequest(form: CreateForm): CreateInstance {
  const { schedules, idle, assignedTo, singleSignOn, scripts, applications } = form;
  return {
    kind: 'instance',
    ...commonRequest(form),
    schedules: schedules.map(scheduleOf),
    ...(idle.enabled && { idleMinutes: idleMinutesOf(idle) }),
    ...(form.ssh.enabled && { ssh: sshOf(form) }),
    ...(assignedTo.enabled && { assignedTo: assignedOf(assignedTo) }),
    singleSignOn,
    scripts: scriptsOf(scripts),
    applications: applicationsOf(applications),
  };
}

/** Azure ML docs: whom an instance is assigned to sets up the key later, whoever creates it. */
export const takesKey = ({
  sshKey,
  assignedTo,
}: Pick<InstanceForm, 'sshKey' | 'assignedTo'>): boolean =>
  !assignedTo.enabled && sshKey.source !== 'later';

const sshOf = (form: CreateForm): InstanceSsh =>
  takesKey(form) ? { publicKey: publicKeyOf(form.ssh.publicKey) } : {};

const assignedOf = ({ objectId, tenantId }: AssignedToForm) => ({
  objectId: objectId.trim().toLowerCase(),
  tenantId: tenantId.trim().toLowerCase(),
});

const scriptsOf = ({ creation, startup }: InstanceForm['scripts']): SetupScripts => ({
  ...(creation.enabled && { creation: scriptOf(creation) }),
  ...(startup.enabled && { startup: scriptOf(startup) }),
});

/** The text of a script is taken as typed: the last line end is part of it. */
export function scriptOf({ source, path, text, timeout, ...form }: ScriptForm): SetupScript {
  const words = form.arguments.trim();
  const rest = {
    ...(words !== '' && { arguments: words }),
    timeout: `${timeout.amount.trim()}${timeout.unit}`,
  };
  return source === 'file' ? { source, path: path.trim(), ...rest } : { source, text, ...rest };
}

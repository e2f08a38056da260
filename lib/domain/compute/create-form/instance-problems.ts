import { idleMinutesOf } from '../../idle-shutdown/idle-text';
import { idleMinutesSchema } from '../../idle-shutdown/idle-shutdown';
import { assignedUserSchema } from '../../person/person';
import { scriptFindings } from '../../setup-script/script-findings';
import { scriptTimeoutSchema } from '../../setup-script/script-timeout';
import { parsePublicKey } from '../../ssh/public-key';
import { applicationsProblem } from './application-rows';
import type { CreateForm } from './create-form';
import type { CreateFormProblems } from './create-form-problems';
import type { AssignedToForm, InstanceForm, ScriptForm } from './instance-form';
import { takesKey } from './instance-request';
import { problemAt } from './problem-at';
import { schedulesProblem } from './schedule-rows';

/** What the schema leaves open, or cannot say at the field where it was typed. */
export const instanceProblems = (form: CreateForm): CreateFormProblems => ({
  ...keyProblem(form),
  ...assignedProblems(form.assignedTo),
  ...problemAt('idle.amount', idleProblem(form.idle)),
  ...scriptProblems('creation', form.scripts.creation),
  ...scriptProblems('startup', form.scripts.startup),
  ...problemAt('schedules', schedulesProblem(form.schedules)),
  ...problemAt('applications', applicationsProblem(form.applications)),
});

function keyProblem(form: CreateForm): CreateFormProblems {
  if (!form.ssh.enabled || !takesKey(form)) return {};
  const { source, storedId } = form.sshKey;
  if (source === 'stored' && storedId === '') return { 'sshKey.storedId': 'Choose a stored key' };
  if (source === 'generate' && form.ssh.publicKey.trim() === '') {
    return { 'ssh.publicKey': 'Generate the key pair, and keep its private half' };
  }
  const parsed = parsePublicKey(form.ssh.publicKey);
  if (parsed.ok) return {};
  return source === 'stored'
    ? { 'sshKey.storedId': `This stored key cannot be used. ${parsed.reason}` }
    : { 'ssh.publicKey': parsed.reason };
}

function assignedProblems({ enabled, how, ...ids }: AssignedToForm): CreateFormProblems {
  if (!enabled) return {};
  const { objectId, tenantId } = assignedUserSchema.shape;
  const wrong = (schema: typeof objectId, id: string) => !schema.safeParse(id.trim()).success;
  const isObjectWrong = wrong(objectId, ids.objectId);
  const isTenantWrong = wrong(tenantId, ids.tenantId);
  if (how === 'search') {
    return isObjectWrong || isTenantWrong ? { 'assignedTo.objectId': 'Choose a person' } : {};
  }
  return {
    ...(isObjectWrong && { 'assignedTo.objectId': guidText('object', ids.objectId) }),
    ...(isTenantWrong && { 'assignedTo.tenantId': guidText('tenant', ids.tenantId) }),
  };
}

const guidText = (of: string, typed: string): string =>
  typed.trim() === ''
    ? `Enter the ${of} ID`
    : `The ${of} ID is a GUID, such as 00000000-0000-0000-0000-000000000000`;

function idleProblem(idle: InstanceForm['idle']): string | undefined {
  if (!idle.enabled) return undefined;
  if (idle.amount.trim() === '') return 'Enter after how long it is shut down';
  return idleMinutesSchema.safeParse(idleMinutesOf(idle)).error?.issues[0]?.message;
}

function scriptProblems(
  kind: keyof InstanceForm['scripts'],
  { enabled, source, text, timeout, ...script }: ScriptForm,
): CreateFormProblems {
  if (!enabled) return {};
  const isTimeout = scriptTimeoutSchema.safeParse(
    `${timeout.amount.trim()}${timeout.unit}`,
  ).success;
  return {
    ...problemAt(
      `scripts.${kind}.timeout`,
      isTimeout ? undefined : 'Enter a number above 0, such as 15 or 1.5',
    ),
    ...(source === 'inline' &&
      text !== '' &&
      problemAt(`scripts.${kind}.text`, errorOf(text, script.arguments))),
  };
}

/** Only what is known to fail is in the way; the rest is said beside the script. */
function errorOf(text: string, args: string): string | undefined {
  const found = scriptFindings(text, args).find(({ severity }) => severity === 'error');
  if (!found) return undefined;
  return found.line === undefined ? found.text : `Line ${found.line}: ${found.text}`;
}

import type { CreateInstance } from '../compute/create-compute';
import type { AssignedUser } from '../person/person';
import { blocked, doubt, judged, ok, type Judgement } from './check';
import type { Fact } from './fact';

/** Only the assigned user opens what runs there; without a look-up the service judges the id. */
export function assigneeJudgement(
  { objectId }: AssignedUser,
  assignee: Fact<string | null> | undefined,
): Judgement {
  if (!assignee) return ok(`${objectId} alone can open the applications.`);
  return judged(assignee, (name) =>
    name === null
      ? blocked(
          `The directory knows nobody with the object ID ${objectId}.`,
          'Choose the person by a search.',
        )
      : ok(`${name} alone can open the applications.`),
  );
}

/** The service refuses a key for another user's instance (MicrosoftDocs/azure-docs, issue 109642). */
export function sshJudgement({ ssh, assignedTo }: CreateInstance): Judgement {
  if (ssh?.publicKey === undefined) {
    return ok('SSH is on; the key is set up on the page of the instance once it is there.');
  }
  if (!assignedTo) return ok('SSH is on, with the key that was given.');
  return blocked(
    'The key of an instance that is assigned to another user cannot be set by you.',
    'Choose to set the key up later; the assigned user does it.',
  );
}

/** Azure docs, "Create on behalf of": code that another set up could otherwise act as the user. */
export function signOnJudgement({
  singleSignOn,
  scripts,
  applications,
}: CreateInstance): Judgement {
  const code = codeText(scripts, applications.length > 0);
  if (!singleSignOn) return ok('Single sign-on is off; the assigned user can switch it on.');
  if (code === undefined) return ok('The assigned user is signed in on the instance.');
  return doubt(
    `Single sign-on will be off, as the instance is assigned to another user and has ${code}.`,
    'Tell the assigned user, who alone can switch it on.',
  );
}

function codeText(
  { creation, startup }: CreateInstance['scripts'],
  hasApplications: boolean,
): string | undefined {
  if (creation ?? startup) return 'a setup script';
  return hasApplications ? 'a custom application' : undefined;
}

/** Azure docs, "Create a compute instance", on idle shutdown of one with a managed identity. */
export const identityJudgement = ({ identity, idleMinutes }: CreateInstance): Judgement =>
  idleMinutes === undefined || identity.type === 'None'
    ? ok('A managed identity will be assigned.')
    : doubt(
        'Idle shutdown does not work unless the managed identity is a Contributor on the workspace.',
        'Have an owner give it that role, or let a schedule stop the instance.',
      );

/** An instance that nothing stops is billed around the clock. */
export function stoppingJudgement({ schedules, idleMinutes }: CreateInstance): Judgement {
  if (idleMinutes !== undefined) return ok('Idle shutdown stops it.');
  if (schedules.some(({ action, enabled }) => action === 'Stop' && enabled)) {
    return ok('A schedule stops it.');
  }
  return doubt(
    'Nothing stops the instance: it is billed until somebody does.',
    'Switch on idle shutdown, or add a schedule that stops it.',
  );
}

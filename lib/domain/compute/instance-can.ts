import { computeActions, isGranted, mayDo, type Permission } from '../permission/permission';
import { firstNo, no, yes, type Verdict } from '../verdict/verdict';
import { ownerOf, type Instance } from './compute';
import { instanceIsUp, stateLabel, toneOf } from './compute-state';

type Permissions = readonly Permission[] | undefined;

/**
 * Whether the schedules may be changed. Azure's roles know `updateSchedules`, but no request for it
 * is published: the change goes out as an update of the instance, which ARM judges by `write`.
 */
export const canChangeSchedules = (instance: Instance, permissions: Permissions): Verdict =>
  firstNo(mayDo(permissions, 'updateSchedules'), mayWrite(permissions), atRest(instance));

function mayWrite(permissions: Permissions): Verdict {
  if (mayDo(permissions, 'write').ok) return yes;
  return no(
    `Your role lacks ${computeActions.write}: Azure publishes no request for schedules alone, so that they are changed by an update of the instance. Ask an owner of the workspace.`,
  );
}

/** Either the action of its own, which preview versions of ARM have, or an update of the instance. */
export const canChangeIdleShutdown = (instance: Instance, permissions: Permissions): Verdict =>
  firstNo(
    permissions && isGranted(permissions, computeActions.write)
      ? yes
      : mayDo(permissions, 'updateIdleShutdown'),
    atRest(instance),
  );

/** ARM answers 409 to a change while another one goes on. */
const atRest = (instance: Instance): Verdict =>
  toneOf(instance) === 'busy'
    ? no(`${instance.name} is ${stateLabel(instance.state).toLowerCase()}; wait until it is done`)
    : yes;

/**
 * Whether a person may open the applications of an instance. Azure docs, "Manage a compute
 * instance": only its creator, or the user it was assigned to, can.
 */
export function canOpenApplications(
  instance: Instance,
  userId: string,
  permissions: Permissions,
): Verdict {
  return firstNo(
    isTheirs(instance, userId),
    mayDo(permissions, 'applicationAccess'),
    instanceIsUp(instance) ? yes : no(`Start ${instance.name} to open its applications`),
  );
}

function isTheirs(instance: Instance, userId: string): Verdict {
  const owner = ownerOf(instance);
  if (!owner || owner.id.toLowerCase() === userId.toLowerCase()) return yes;
  const whose = owner.name ?? 'somebody else';
  return no(`Not yours: ${instance.name} belongs to ${whose}, who alone can open its applications`);
}

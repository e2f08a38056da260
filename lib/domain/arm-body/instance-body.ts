import type { CreateInstance } from '../compute/create-compute';
import type { AssignedUser } from '../person/person';
import type { InstanceSsh } from '../ssh/instance-ssh';
import { applicationsBodyOf } from './application-body';
import { durationOf } from './duration';
import { envelopeBodyOf } from './envelope';
import type { Json } from './json';
import { scheduleBodyOf } from './schedule-body';
import { scriptsBodyOf } from './script-body';

export const instanceBody = (request: CreateInstance): Json =>
  envelopeBodyOf(
    request,
    // Local authentication is SSH; Azure Policy judges computes by this very property.
    { computeType: 'ComputeInstance', disableLocalAuth: request.ssh === undefined },
    instanceProperties(request),
  );

function instanceProperties(request: CreateInstance): Json {
  const { vmSize, ssh, subnetId, nodePublicIp, assignedTo, singleSignOn } = request;
  const { schedules, idleMinutes, scripts, applications } = request;
  return {
    vmSize,
    ...(subnetId !== undefined && { subnet: { id: subnetId } }),
    enableNodePublicIp: nodePublicIp,
    // `Shared`, the service's default, lets everybody with the role open the applications.
    applicationSharingPolicy: 'Personal',
    computeInstanceAuthorizationType: 'personal',
    ...(assignedTo && { personalComputeInstanceSettings: assignedBodyOf(assignedTo) }),
    enableSSO: singleSignOn,
    sshSettings: sshBodyOf(ssh),
    ...(schedules.length > 0 && { schedules: scheduleBodyOf(schedules) }),
    ...(idleMinutes !== undefined && { idleTimeBeforeShutdown: idleBodyOf(idleMinutes) }),
    ...((scripts.creation ?? scripts.startup) && { setupScripts: scriptsBodyOf(scripts) }),
    ...(applications.length > 0 && { customServices: applicationsBodyOf(applications) }),
  };
}

/** ARM's `idleTimeBeforeShutdown`, written as the Azure CLI writes it. */
export const idleBodyOf = (minutes: number): string => durationOf({ minutes });

const assignedBodyOf = ({ objectId, tenantId }: AssignedUser): Json => ({
  assignedUser: { objectId, tenantId },
});

const sshBodyOf = (ssh: InstanceSsh | undefined): Json => ({
  sshPublicAccess: ssh ? 'Enabled' : 'Disabled',
  ...(ssh?.publicKey !== undefined && { adminPublicKey: ssh.publicKey }),
});

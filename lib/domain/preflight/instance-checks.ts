import type { CreateInstance } from '../compute/create-compute';
import { judged, type Check } from './check';
import type { ComputeFacts } from './compute-facts';
import type { Fact } from './fact';
import {
  assigneeJudgement,
  identityJudgement,
  signOnJudgement,
  sshJudgement,
  stoppingJudgement,
} from './instance-judgements';
import { lockJudgement, type LockedOutcome } from './lock-judgement';
import { nameJudgement } from './name-judgement';
import { instancePermissionJudgement } from './permission-judgement';
import { instanceQuotaJudgement } from './quota-judgement';
import { scriptsJudgement, type ScriptTexts } from './script-judgement';
import { subnetJudgement } from './subnet-judgement';
import { instanceRoom } from './subnet-room';

export interface InstanceCheckFacts extends ComputeFacts {
  request: CreateInstance;
  /** The texts of those scripts that are files. */
  scripts?: ScriptTexts;
  /** The name of the assigned user; null where the directory knows nobody with the id. */
  assignee?: Fact<string | null>;
}

/** What stands against a new instance, looked at before it is sent; what is not used is left out. */
export function instanceChecks(facts: InstanceCheckFacts): Check[] {
  const { workspace, name, request } = facts;
  return [
    {
      id: 'permission',
      title: 'Your permission',
      ...judged(facts.permissions, instancePermissionJudgement),
    },
    {
      id: 'locks',
      title: 'Locks',
      ...judged(facts.locks, (report) => lockJudgement(workspace, report, lockedInstance)),
    },
    {
      id: 'name',
      title: 'Name',
      ...judged(facts.availability, (availability) => nameJudgement(name, availability)),
    },
    { id: 'quota', title: 'Quota', ...instanceQuotaJudgement(request, facts.sizes, facts.quota) },
    { id: 'subnet', title: 'Subnet', ...subnetJudgement(request, facts.networks, instanceRoom) },
    { id: 'stopping', title: 'Stopping', ...stoppingJudgement(request) },
    ...ofWhatIsUsed(facts),
  ];
}

/** ARM refuses to delete what a lock covers; the service deletes nodes when it stops an instance. */
const lockedInstance: LockedOutcome = {
  what: 'The instance would be created but could not be deleted',
  remedy: 'Ask an owner to remove the lock before the instance is to go.',
  unseen: 'If the instance cannot be deleted later, ask an owner to look for locks there.',
};

function ofWhatIsUsed({ request, scripts = {}, assignee }: InstanceCheckFacts): Check[] {
  const { assignedTo, ssh, identity } = request;
  const hasScript = (request.scripts.creation ?? request.scripts.startup) !== undefined;
  const found: (Check | false)[] = [
    assignedTo !== undefined && {
      id: 'assignee',
      title: 'Assigned user',
      ...assigneeJudgement(assignedTo, assignee),
    },
    ssh !== undefined && { id: 'ssh', title: 'SSH', ...sshJudgement(request) },
    assignedTo !== undefined && {
      id: 'signOn',
      title: 'Single sign-on',
      ...signOnJudgement(request),
    },
    hasScript && { id: 'scripts', title: 'Setup scripts', ...scriptsJudgement(request, scripts) },
    identity.type !== 'None' && {
      id: 'identity',
      title: 'Managed identity',
      ...identityJudgement(request),
    },
  ];
  return found.filter((check) => check !== false);
}

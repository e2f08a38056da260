import { commentLines } from './comment-lines';
import { differences } from './differences';
import { isAttach, type CodeTarget } from './subject';

/** The settings whose names alone do not tell what they are. */
const titles: Record<string, string> = {
  agentCount: 'number of nodes',
  applications: 'custom applications',
  assignedTo: 'assigned user',
  idleMinutes: 'idle shutdown',
  isolatedNetwork: 'isolated network',
  loadBalancer: 'load balancer',
  location: 'region',
  nodePublicIp: 'public IP of nodes',
  schedules: 'start and stop schedules',
  scripts: 'setup scripts',
  singleSignOn: 'single sign-on',
  subnetId: 'subnet',
  vmPriority: 'priority',
  vmSize: 'virtual machine size',
};

/** A comment that names the settings which a text does not say; empty where it says all. */
export function unsaidComment(paths: readonly string[], instead = ''): string {
  if (paths.length === 0) return '';
  return commentLines('#', [
    'Not said here, since this notation has no place for it:',
    ...paths.map((path) => `- ${path}${titleOf(path)}`),
    ...(instead ? [instead] : []),
  ]);
}

function titleOf(path: string): string {
  const [key = ''] = path.split('.');
  const title = Object.hasOwn(titles, key) ? titles[key] : undefined;
  return title === undefined ? '' : ` (${title})`;
}

/** The comment that stands alone where a tool cannot make such a compute at all. */
export const cannotSay = (tool: string, target: CodeTarget): string =>
  commentLines('#', [
    `${tool} has nothing that makes a compute of this type (${typeOf(target)}).`,
    'The ARM template and the REST request say all of it. Its settings:',
    ...differences(target, {}).map((path) => `- ${path}${titleOf(path)}`),
  ]);

const typeOf = (target: CodeTarget): string =>
  isAttach(target) ? target.computeType : target.kind;

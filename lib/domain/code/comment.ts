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

/** A comment that names the settings which a text does not say; nothing where it says all. */
export function unsaidComment(paths: readonly string[], instead?: string): string[] {
  if (paths.length === 0) return [];
  return asComment([
    'Not said below, as this notation has no place for it:',
    ...paths.map((path) => `  ${path}${titleOf(path)}`),
    ...(instead === undefined ? [] : [instead]),
  ]);
}

function titleOf(path: string): string {
  const [key = ''] = path.split('.');
  const title = Object.hasOwn(titles, key) ? titles[key] : undefined;
  return title === undefined ? '' : ` (${title})`;
}

/** Lines of a comment; what people have typed must not end it. */
export const asComment = (lines: readonly string[]): string[] =>
  lines.map((line) => `# ${line.replaceAll(/[\s\p{Cc}\u2028\u2029]/gu, ' ')}`);

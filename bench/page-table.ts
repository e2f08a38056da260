import type { BenchWorkspace } from './workspace';

/** A page of the app, and what has to be in sight until it is of use. */
export interface BenchPage {
  name: string;
  path: (workspace: BenchWorkspace, names: ExampleNames) => string;
  /** What must be there to be looked at. */
  needs?: keyof ExampleNames;
  /** A selector; what is still loading must be gone, too. */
  shows: string;
}

/** Of computes that are looked at by themselves; an empty workspace has none. */
export interface ExampleNames {
  cluster: string | undefined;
  instance: string | undefined;
}

/** Rows, or the words that there are none. */
const rows = 'th[scope=row], h2';
const fields = 'input, textarea';
const details = 'dt, [role=tab]';
const anything = 'h1';

export const computePath = ({ subscriptionId, resourceGroup, name }: BenchWorkspace): string =>
  `/workspaces/${subscriptionId}/${resourceGroup}/${name}/compute`;

const inCompute = (name: string, path: string, shows: string): BenchPage => ({
  name,
  path: (workspace) => `${computePath(workspace)}/${path}`,
  shows,
});

/** Every page there is; a new one is one line more. */
export const benchPages: readonly BenchPage[] = [
  inCompute('instances', 'instances', rows),
  inCompute('clusters', 'clusters', rows),
  inCompute('inference clusters', 'inference', rows),
  inCompute('attached compute', 'attached', rows),
  {
    name: 'an instance',
    path: (workspace, { instance }) => `${computePath(workspace)}/instances/${instance}`,
    needs: 'instance',
    shows: details,
  },
  {
    name: 'a cluster',
    path: (workspace, { cluster }) => `${computePath(workspace)}/clusters/${cluster}`,
    needs: 'cluster',
    shows: details,
  },
  inCompute('new instance', 'new/instance', fields),
  inCompute('new cluster', 'new/cluster', fields),
  inCompute('instances for many', 'new/instances', fields),
  inCompute('new inference cluster', 'new/inference', anything),
  inCompute('attach', 'new/attached', anything),
  inCompute('import code', 'import', fields),
  inCompute('policy', 'policy', fields),
  inCompute('compute targets', 'targets', anything),
  inCompute('availability', 'availability', fields),
  inCompute('quota', 'quota', anything),
  inCompute('cost', 'cost', anything),
  { name: 'workspaces', path: () => '/workspaces', shows: rows },
  { name: 'all computes', path: () => '/computes', shows: rows },
];

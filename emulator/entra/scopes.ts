export const ARM_RESOURCE = 'https://management.azure.com/';
export const GRAPH_RESOURCE = 'https://graph.microsoft.com';

/** Names that a resource is known by in scopes and audiences, without the slash at the end. */
const resources = new Map([
  ['https://management.azure.com', ARM_RESOURCE],
  ['https://management.core.windows.net', 'https://management.core.windows.net/'],
  [GRAPH_RESOURCE, GRAPH_RESOURCE],
]);

const oidcScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

/** What every app may have of Graph without an administrator: all that `.default` stands for. */
export const graphPermissions: readonly string[] = ['User.Read', 'User.ReadBasic.All'];

interface ScopeRequest {
  /** What the access token is for; undefined when nobody knows the resource. */
  audience: string | undefined;
  /** As the token's `scp` lists them. */
  permissions: string;
  /** As the token answer lists them. */
  granted: string[];
  /** Is a permission of Graph among them? */
  asksGraph: boolean;
  openid: boolean;
  offline: boolean;
}

/** Reads the `scope` parameter. Without a resource in it, Entra gives a token for Graph. */
export function readScopes(scope: string): ScopeRequest {
  const asked = scope.split(/\s+/).filter((one) => one !== '');
  const named = asked.filter((one) => !oidcScopes.has(one.toLowerCase()));
  const [first] = named;
  const resource = first === undefined ? GRAPH_RESOURCE : resourceOf(first);
  const isGraph = resource === GRAPH_RESOURCE;
  const permissions = isGraph ? permissionsOf(named) : ['user_impersonation'];
  const delegated = first === undefined ? [] : permissions.map((name) => `${resource}/${name}`);
  return {
    audience: resources.get(resource),
    permissions: permissions.join(' '),
    granted: [...new Set([...delegated, ...asked.filter((one) => one !== 'offline_access')])],
    asksGraph: named.some((one) => resourceOf(one) === GRAPH_RESOURCE),
    openid: asked.includes('openid'),
    offline: asked.includes('offline_access'),
  };
}

function permissionsOf(named: readonly string[]): string[] {
  const ofGraph = named.filter((one) => resourceOf(one) === GRAPH_RESOURCE);
  const names = ofGraph.map((one) => one.slice(one.lastIndexOf('/') + 1));
  return names.flatMap((name) => (name === '.default' ? graphPermissions : [name]));
}

/**
 * `https://management.azure.com//.default` and `.../user_impersonation` name the same resource, and
 * a permission alone, such as `User.Read`, is one of Graph.
 */
function resourceOf(scope: string): string {
  const permission = scope.lastIndexOf('/');
  if (permission === -1) return GRAPH_RESOURCE;
  return scope.slice(0, permission).replace(/\/+$/, '').toLowerCase();
}

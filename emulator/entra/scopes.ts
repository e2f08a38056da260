export const ARM_RESOURCE = 'https://management.azure.com/';
const GRAPH_RESOURCE = 'https://graph.microsoft.com/';

/** Names that a resource is known by in scopes and audiences, without the slash at the end. */
const resources = new Map([
  ['https://management.azure.com', ARM_RESOURCE],
  ['https://management.core.windows.net', 'https://management.core.windows.net/'],
  ['https://graph.microsoft.com', GRAPH_RESOURCE],
]);

const oidcScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

interface ScopeRequest {
  /** What the access token is for; undefined when nobody knows the resource. */
  audience: string | undefined;
  /** As the token answer lists them. */
  granted: string[];
  openid: boolean;
  offline: boolean;
}

/** Reads the `scope` parameter. Without a resource in it, Entra gives a token for Graph. */
export function readScopes(scope: string): ScopeRequest {
  const asked = scope.split(/\s+/).filter((one) => one !== '');
  const first = asked.find((one) => !oidcScopes.has(one.toLowerCase()));
  const audience = first === undefined ? GRAPH_RESOURCE : resources.get(resourceOf(first));
  const delegated = first === undefined ? [] : [`${resourceOf(first)}/user_impersonation`];
  return {
    audience,
    granted: [...new Set([...delegated, ...asked.filter((one) => one !== 'offline_access')])],
    openid: asked.includes('openid'),
    offline: asked.includes('offline_access'),
  };
}

/** `https://management.azure.com//.default` and `.../user_impersonation` name the same resource. */
function resourceOf(scope: string): string {
  const permission = scope.lastIndexOf('/');
  return scope.slice(0, permission).replace(/\/+$/, '').toLowerCase();
}

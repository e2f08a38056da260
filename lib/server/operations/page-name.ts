/** The words of our addresses; whatever else stands in one may name a person or a project. */
const words = new Set([
  'attached',
  'auth',
  'availability',
  'compute',
  'computes',
  'cost',
  'import',
  'inference',
  'instances',
  'instance',
  'clusters',
  'cluster',
  'new',
  'policy',
  'quota',
  'redirect',
  'targets',
  'workspaces',
]);

/** Which page an address is of, as far as a log may tell it; undefined for files and the API. */
export function pageName(url: string): string | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  if (/^\/(?:api|_next|emulator)(?:\/|$)/.test(path) || /\.\w+$/.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '');
  return `/${parts.map((part) => (words.has(part) ? part : '*')).join('/')}`;
}

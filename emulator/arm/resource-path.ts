/**
 * The ARM id at which a call is authorized. An id is pairs of type and name; what hangs over at the
 * end is a collection or an action, and belongs to the resource in front of it.
 */
export function scopeOf(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  const extension = segments.findLastIndex((_, i) => i > 2 && isProviders(segments, i));
  const end = isExtension(segments, extension) ? extension : wholePairs(segments);
  return `/${segments.slice(0, end).join('/')}`;
}

/** `Microsoft.X/type/subtype` of a path or path template. */
export function resourceTypeOf(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  const at = segments.findLastIndex((_, i) => isProviders(segments, i));
  if (at === -1) {
    const types = segments.filter((_, i) => i % 2 === 0);
    return `Microsoft.Resources/${types.join('/')}`;
  }
  const [namespace = '', ...rest] = segments.slice(at + 1);
  return [namespace, ...rest.filter((_, i) => i % 2 === 0)].join('/');
}

function isProviders(segments: readonly string[], index: number): boolean {
  return segments[index]?.toLowerCase() === 'providers';
}

/** Microsoft.Authorization hangs its own collections onto any resource. */
function isExtension(segments: readonly string[], index: number): boolean {
  return segments[index + 1]?.toLowerCase() === 'microsoft.authorization';
}

/** Length without the segment that hangs over: `providers/{namespace}` is a pair as well. */
function wholePairs(segments: readonly string[]): number {
  const even = segments.length - (segments.length % 2);
  // A collection right below its provider, e.g. `/subscriptions/{id}/providers/Microsoft.X/things`.
  return isProviders(segments, even - 2) ? even - 2 : even;
}

/**
 * Where a click leads that would leave the page within this tab and this app; `undefined` for every
 * other click. What opens elsewhere, or leaves the app (the browser itself asks then), is not meant.
 */
export function leavingHref(
  event: Pick<
    MouseEvent,
    'target' | 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'
  >,
  here: Pick<Location, 'origin' | 'pathname'>,
): string | undefined {
  const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button !== 0 || elsewhere) return undefined;
  if (!(event.target instanceof Element)) return undefined;
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  if (!link || (link.target !== '' && link.target !== '_self') || link.download !== '') {
    return undefined;
  }
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== here.origin || pathname === here.pathname) return undefined;
  return `${pathname}${search}${hash}`;
}

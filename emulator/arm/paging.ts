import type { ArmCall } from './context';
import { invalidRequestContent } from './arm-errors';

export interface Page<Item> {
  value: Item[];
  nextLink?: string;
}

/**
 * One page of `items`, with the absolute link to the next. Like the service, `$skip` carries an
 * opaque token; here it is the position in a list whose order must not change between calls.
 */
export function paged<Item>(
  call: Pick<ArmCall, 'baseUrl' | 'path' | 'query'>,
  items: readonly Item[],
  pageSize: number,
): Page<Item> {
  const start = positionOf(call.query.get('$skip'));
  const end = start + pageSize;
  const value = items.slice(start, end);
  return end < items.length ? { value, nextLink: linkTo(call, end) } : { value };
}

function linkTo(call: Pick<ArmCall, 'baseUrl' | 'path' | 'query'>, position: number): string {
  const query = new URLSearchParams(call.query);
  query.set('$skip', String(position));
  return `${call.baseUrl}${call.path}?${query}`;
}

function positionOf(token: string | null): number {
  if (token === null || token === '') return 0;
  if (!/^\d{1,9}$/.test(token)) throw invalidRequestContent(`$skip '${token}' is not a token`);
  return Number(token);
}

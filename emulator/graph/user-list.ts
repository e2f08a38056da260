import { directory, type DirectoryUser } from './directory-user';
import { badQuery, searchNeedsHeader, unsupportedQuery } from './graph-errors';
import { filterTest } from './user-filter';
import { searchTest } from './user-search';
import { selected } from './user-select';

interface UserQuery {
  query: URLSearchParams;
  /** Did the caller accept answers that may be a little behind? */
  isEventual: boolean;
  /** Of Graph, with its version: `http://127.0.0.1:4280/graph/v1.0`. */
  root: string;
}

const DEFAULT_PAGE = 100;
const MAX_PAGE = 999;

/** One page of the users that a query asks for. */
export function listUsers({ query, isEventual, root }: UserQuery) {
  const search = query.get('$search');
  const filter = query.get('$filter');
  if (search !== null && !isEventual) throw searchNeedsHeader();
  const tests = [
    ...(search === null ? [] : [searchTest(search)]),
    ...(filter === null ? [] : [filterTest(filter)]),
  ];
  const found = directory.filter((user) => tests.every((test) => test(user)));
  const sorted = inOrder(found, query.get('$orderby'));
  const start = positionOf(query.get('$skiptoken'));
  const end = start + pageSizeOf(query.get('$top'));
  const select = query.get('$select');
  const wantsCount = query.get('$count')?.toLowerCase() === 'true' && isEventual;
  return {
    '@odata.context': `${root}/$metadata#users${select === null ? '' : `(${select})`}`,
    ...(wantsCount ? { '@odata.count': found.length } : {}),
    ...(end < sorted.length ? { '@odata.nextLink': linkTo(root, query, end) } : {}),
    value: sorted.slice(start, end).map((user) => selected(user, select)),
  };
}

function inOrder(users: readonly DirectoryUser[], written: string | null): DirectoryUser[] {
  if (written === null) return [...users];
  const [, property, direction] =
    /^(displayName|userPrincipalName)(?: (asc|desc))?$/.exec(written) ?? [];
  if (property === undefined) throw unsupportedQuery(`Unsupported sort '${written}'.`);
  const keyOf = (user: DirectoryUser) =>
    property === 'displayName' ? user.displayName : user.userPrincipalName;
  const sorted = users.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
  return direction === 'desc' ? sorted.toReversed() : sorted;
}

function pageSizeOf(written: string | null): number {
  if (written === null) return DEFAULT_PAGE;
  const size = /^\d{1,6}$/.test(written) ? Number(written) : 0;
  if (size >= 1 && size <= MAX_PAGE) return size;
  throw badQuery(
    `Invalid page size specified: '${written}'. Must be between 1 and ${MAX_PAGE} inclusive.`,
  );
}

function positionOf(token: string | null): number {
  if (token === null) return 0;
  if (!/^\d{1,6}$/.test(token)) throw badQuery('The specified page token value is invalid.');
  return Number(token);
}

function linkTo(root: string, query: URLSearchParams, position: number): string {
  const next = new URLSearchParams(query);
  next.set('$skiptoken', String(position));
  return `${root}/users?${next}`;
}

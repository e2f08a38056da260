import { createSerializer, parseAsArrayOf, parseAsStringLiteral, type inferParserType } from 'nuqs';
import { computeKinds } from '../../domain/compute/compute';
import { inFull, resourceGroupPattern } from '../../domain/resource-id/resource-id';
import { listSearch, parseAsMatch, parseAsSortOrder, parseAsWord } from './list-search';

/** What the computes of all workspaces are shown by. */
const everywhereViews = ['computes', 'owners', 'workspaces'] as const;
export type EverywhereView = (typeof everywhereViews)[number];

/** Subscription, resource group and name: a name alone may be there twice. */
const parseAsPlace = parseAsMatch(
  inFull(String.raw`[\da-f-]{36}/${resourceGroupPattern}/[\w\-]{3,33}`),
);

const { q, state, owner, size, mine, sort, hide } = listSearch;

/** What the page of all computes shows, as its address says it: the lists' own words, and more. */
export const everywhereSearch = {
  q,
  state,
  owner,
  size,
  mine,
  sort,
  hide,
  view: parseAsStringLiteral(everywhereViews).withDefault('computes'),
  kind: parseAsArrayOf(parseAsStringLiteral(computeKinds)).withDefault([]),
  workspace: parseAsArrayOf(parseAsPlace).withDefault([]),
  region: parseAsArrayOf(parseAsWord).withDefault([]),
  /** The order of owners and of workspaces: what costs most comes first. */
  by: parseAsSortOrder.withDefault({ column: 'perHour', descending: true }),
};
export type EverywhereSearch = inferParserType<typeof everywhereSearch>;

const serialize = createSerializer(everywhereSearch);

/** Whether nothing but what is usual is asked for. */
export const isUsualEverywhere = (search: EverywhereSearch): boolean => serialize(search) === '';

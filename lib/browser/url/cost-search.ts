import { listSearch, parseAsSortOrder } from './list-search';

const dearestFirst = { column: 'perHour', descending: true };

/** What the cost of a workspace is shown by, as the address says it. */
export const costSearch = {
  q: listSearch.q,
  mine: listSearch.mine,
  sort: parseAsSortOrder.withDefault(dearestFirst),
  /** The order of the owners. */
  by: parseAsSortOrder.withDefault(dearestFirst),
};

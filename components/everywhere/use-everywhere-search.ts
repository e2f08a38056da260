'use client';

import { useQueryStates } from 'nuqs';
import { everywhereSearch } from '@/lib/browser/url/everywhere-search';

/** What the page shows, kept in the address; Back leaves the page rather than undoing a letter. */
export const useEverywhereSearch = () => useQueryStates(everywhereSearch, { history: 'replace' });

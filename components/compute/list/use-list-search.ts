'use client';

import { useQueryStates } from 'nuqs';
import { listSearch } from '@/lib/browser/url/list-search';

/** What the list shows, kept in the address; Back leaves the list rather than undoing a letter. */
export const useListSearch = () => useQueryStates(listSearch, { history: 'replace' });

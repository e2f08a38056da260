import { describe, expect, it } from 'vitest';
import { paged } from './paging';

const items = Array.from({ length: 7 }, (_, i) => i);
const call = (query: string) => ({
  baseUrl: 'http://localhost:3000/emulator',
  path: '/subscriptions/s1/things',
  query: new URLSearchParams(query),
});

describe('a list in pages', () => {
  it('holds every item once when its links are followed, and keeps the rest of the query', () => {
    const seen: number[] = [];
    let query = 'api-version=2025-12-01&$orderby=name';
    for (let pages = 0; pages < 10; pages += 1) {
      const page = paged(call(query), items, 3);
      seen.push(...page.value);
      if (page.nextLink === undefined) break;
      const link = new URL(page.nextLink);
      expect(link.origin + link.pathname).toBe(
        'http://localhost:3000/emulator/subscriptions/s1/things',
      );
      expect(link.searchParams.get('$orderby')).toBe('name');
      query = link.search;
    }
    expect(seen).toEqual(items);
  });

  it('has no link when all fits, to the last item', () => {
    expect(paged(call(''), items, 7)).toEqual({ value: items });
    expect(paged(call(''), [], 7)).toEqual({ value: [] });
  });

  it.each(['-1', 'abc', '1.5', '9'.repeat(20)])('refuses %s as a token', (token) => {
    expect(() => paged(call(`$skip=${token}`), items, 3)).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  });
});

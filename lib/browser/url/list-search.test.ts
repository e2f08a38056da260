import { createLoader, createSerializer } from 'nuqs/server';
import { describe, expect, test } from 'vitest';
import { isUsual, listSearch, type ListSearch } from './list-search';

const read = createLoader(listSearch);
const write = createSerializer(listSearch);

const usual: ListSearch = {
  q: '',
  state: [],
  owner: [],
  size: [],
  type: [],
  mine: false,
  sort: { column: 'created', descending: true },
  hide: [],
};

test('what is as usual is left out of the address', () => {
  expect(write(usual)).toBe('');
  expect(isUsual(usual)).toBe(true);
  expect(isUsual({ ...usual, hide: ['size'] })).toBe(false);
});

describe('an address is read back as it was written', () => {
  test.each<[string, Partial<ListSearch>]>([
    ['?q=gpu', { q: 'gpu' }],
    ['?state=Running,Stopped', { state: ['Running', 'Stopped'] }],
    ['?owner=9f1c-0a,b2', { owner: ['9f1c-0a', 'b2'] }],
    ['?size=Standard_DS3_v2', { size: ['Standard_DS3_v2'] }],
    ['?mine=true', { mine: true }],
    ['?sort=name', { sort: { column: 'name', descending: false } }],
    ['?sort=-name', { sort: { column: 'name', descending: true } }],
    ['?hide=size,location', { hide: ['size', 'location'] }],
  ])('%s', (address, part) => {
    expect(write({ ...usual, ...part })).toBe(address);
    expect(read(address)).toEqual({ ...usual, ...part });
  });
});

describe('what makes no sense is ignored', () => {
  test.each(['?sort=', '?sort=a%20b', '?mine=perhaps', '?state=%3Cb%3E', '?other=1', '?hide='])(
    '%s',
    (address) => {
      expect(read(address)).toEqual(usual);
    },
  );
});

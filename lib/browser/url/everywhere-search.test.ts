import { createLoader, createSerializer } from 'nuqs/server';
import { describe, expect, test } from 'vitest';
import { everywhereSearch, type EverywhereSearch } from './everywhere-search';

const read = createLoader(everywhereSearch);
const write = createSerializer(everywhereSearch);
const place = '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/rg-a.b(1)/ml-ws';

describe('an address is read back as it was written', () => {
  test.each<Partial<EverywhereSearch>>([
    { kind: ['instance', 'attached'] },
    { workspace: [place, place.toUpperCase()] },
    { region: ['westeurope'] },
    { view: 'owners', by: { column: 'name', descending: false } },
  ])('%j', (part) => {
    expect(read(write(part))).toMatchObject(part);
  });
});

describe('what makes no sense is ignored', () => {
  test.each(['?kind=vm', '?workspace=a/b/c', '?workspace=../../x', '?view=all', '?region=%3C'])(
    '%s',
    (address) => {
      expect(write(read(address))).toBe('');
    },
  );
});

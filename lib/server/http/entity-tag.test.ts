import { expect, test } from 'vitest';
import { entityTag, isKnown } from './entity-tag';

test('a tag is strong, of fixed length, and another for another text', () => {
  const tags = ['', 'a', 'b', 'a'.repeat(1_000_000)].map(entityTag);
  expect(new Set(tags).size).toBe(tags.length);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{43}"$/);
  expect(entityTag('a')).toBe(tags[1]);
});

test.each([
  ['nothing', null, false],
  ['an empty header', '', false],
  ['another tag', '"b"', false],
  ['the tag without its quotes', 'a', false],
  ['a part of the tag', '"', false],
  ['the tag', '"a"', true],
  ['the tag, made weak on the way', 'W/"a"', true],
  ['one of several', '"b", W/"c" ,"a"', true],
  ['whatever there is', '*', true],
])('%s', (_, header, known) => {
  expect(isKnown(header, '"a"')).toBe(known);
});

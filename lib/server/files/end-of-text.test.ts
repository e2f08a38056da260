import { expect, test } from 'vitest';
import { endOfText } from './end-of-text';

const encoded = new TextEncoder().encode('a€b');

test.each([
  ['whole', encoded, true, 'a€b'],
  ['cut before a character', encoded.subarray(1), false, '€b'],
  ['cut after the first byte of one', encoded.subarray(2), false, 'b'],
  ['cut before the last byte of one', encoded.subarray(3), false, 'b'],
  ['cut between characters', encoded.subarray(4), false, 'b'],
  ['nothing', new Uint8Array(), true, ''],
  ['not UTF-8', Uint8Array.of(0x61, 0xff, 0x62), true, 'a\uFFFDb'],
  ['nothing but the middle of characters', Uint8Array.of(0x80, 0x80), false, '\uFFFD\uFFFD'],
])('%s', (_, bytes, isWhole, text) => {
  expect(endOfText(bytes, { isWhole })).toBe(text);
});

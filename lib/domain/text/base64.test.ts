import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, fromText, toBase64, toText } from './base64';

test('a text comes back, in whichever script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = fromBase64(toBase64(fromText(text)));
      expect(bytes && toText(bytes)).toBe(text);
    }),
  );
});

test.each([
  ['#!/bin/bash', 'IyEvYmluL2Jhc2g='],
  ['é', 'w6k='],
  ['', ''],
])('%j is %j', (text, base64) => expect(toBase64(fromText(text))).toBe(base64));

test('a megabyte is no trouble', () => {
  const text = 'x'.repeat(2 ** 20);
  expect(toText(fromBase64(toBase64(fromText(text))) ?? new Uint8Array())).toBe(text);
});

test.each(['*', 'a', 'a b c d e'])('%j is none', (text) =>
  expect(fromBase64(text)).toBeUndefined(),
);

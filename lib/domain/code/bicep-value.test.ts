import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bicepString, bicepValue } from './bicep-value';
import { readBicep } from './testing/read-bicep';
import { Expression } from './write-value';

// Escapes: Azure docs, "Data types in Bicep", strings.
test.each([
  ['plain', "'plain'"],
  ['', "''"],
  ["o'neil", String.raw`'o\'neil'`],
  [String.raw`C:\new`, String.raw`'C:\\new'`],
  ['${name}', String.raw`'\${name}'`],
  ['$$ {x} $', "'$$ {x} $'"],
  ['$${x}', String.raw`'$\${x}'`],
  [String.raw`\${x}`, String.raw`'\\\${x}'`],
  ['one\ntwo\r\n\tthree', String.raw`'one\ntwo\r\n\tthree'`],
  ["'''", String.raw`'\'\'\''`],
  ['\0 bell\u0007', String.raw`'\u{0} bell\u{7}'`],
  ['next\u2028line', String.raw`'next\u{2028}line'`],
  ['día 你好 🚀', "'día 你好 🚀'"],
  ["[parameters('x')]", String.raw`'[parameters(\'x\')]'`],
])('the text %j is %s', (text, written) => {
  expect(bicepString(text)).toBe(written);
});

test.each([
  ['name', 'name: 1'],
  ['_x9', '_x9: 1'],
  ['cost center', "'cost center': 1"],
  ['9lives', "'9lives': 1"],
  ['a-b', "'a-b': 1"],
  ['null', "'null': 1"],
  ["it's", String.raw`'it\'s': 1`],
  ['${x}', String.raw`'\${x}': 1`],
  ['/subscriptions/s', "'/subscriptions/s': 1"],
])('the key %j is written %s', (key, line) => {
  expect(bicepValue({ [key]: 1 })).toBe(`{\n  ${line}\n}`);
});

describe('values', () => {
  test.each<[unknown, string]>([
    [4, '4'],
    [-1, '-1'],
    [1.5, "json('1.5')"],
    [true, 'true'],
    [false, 'false'],
    [null, 'null'],
    [{}, '{}'],
    [[], '[]'],
    [[1, 'a'], "[\n  1\n  'a'\n]"],
    [{ a: { b: [{}] } }, '{\n  a: {\n    b: [\n      {}\n    ]\n  }\n}'],
    [{ key: new Expression('adminPassword') }, '{\n  key: adminPassword\n}'],
  ])('%j is %s', (value, written) => {
    expect(bicepValue(value)).toBe(written);
  });
});

test('whatever is written is read again', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      const text = `resource x 'a@1' = ${bicepValue(value)}\n`;
      expect(readBicep(text).resources).toEqual([
        { symbol: 'x', type: 'a@1', existing: false, value: JSON.parse(JSON.stringify(value)) },
      ]);
    }),
  );
});

test.each(["'${x}'", "'it's'", "'a\nb'", String.raw`'\q'`, '1.5'])(
  'the reader of these tests refuses %j',
  (value) => {
    expect(() => readBicep(`resource x 'a@1' = ${value}`)).toThrow(/.+/);
  },
);

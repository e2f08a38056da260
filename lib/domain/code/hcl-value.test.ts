import { parse } from '@cdktf/hcl2json';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hclBlock, hclString } from './hcl-value';
import { readHcl } from './testing/read-hcl';
import { Expression } from './write-value';

// Escapes: HCL native syntax specification, "Template expressions".
test.each([
  ['plain', '"plain"'],
  ['say "hi"', String.raw`"say \"hi\""`],
  [String.raw`C:\new`, String.raw`"C:\\new"`],
  ['${name} %{if}', String.raw`"$\u007bname} %\u007bif}"`],
  ['$${x}', String.raw`"$$\u007bx}"`],
  ['{x} $ {', '"{x} $ {"'],
  ['one\r\n\ttwo', String.raw`"one\r\n\ttwo"`],
  ['\0\u2028', String.raw`"\u0000\u2028"`],
  ['día 你好 🚀', '"día 你好 🚀"'],
])('the text %j is %s', async (text, written) => {
  expect(hclString(text)).toBe(written);
  expect(await readHcl(`value = ${written}`)).toEqual({ value: text });
});

test.each([
  ['name', 'name = 1'],
  ['cost center', '"cost center" = 1'],
  ['9lives', '"9lives" = 1'],
  ['for', '"for" = 1'],
  ['null', '"null" = 1'],
  ['${x}', String.raw`"$\u007bx}" = 1`],
])('the key %j is written %s', async (key, line) => {
  const text = hclBlock('locals', { inner: { [key]: 1 } });
  expect(text).toBe(`locals {\n  inner = {\n    ${line}\n  }\n}`);
  expect(await readHcl(text)).toEqual({ locals: [{ inner: { [key]: 1 } }] });
});

test('blocks within blocks', () => {
  expect(hclBlock('a "b"', { c: new Expression('var.d') }, [hclBlock('e', { f: [1, true] })])).toBe(
    'a "b" {\n  c = var.d\n  e {\n    f = [\n      1,\n      true\n    ]\n  }\n}',
  );
});

test('whatever is written is read again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
      const wanted: unknown = JSON.parse(JSON.stringify({ value }));
      const [locals] = Object.values(await readHcl(hclBlock('locals', { value })));
      expect(locals).toEqual([wanted]);
    }),
  );
});

test('the parser of these tests is one', async () => {
  await expect(parse('a.tf', 'value = {')).rejects.toThrow(/.+/);
});

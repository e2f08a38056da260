import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText, type CsvColumn } from './csv-text';

interface Row {
  name: string;
  note: string | undefined;
  cost?: number;
}

const columns: CsvColumn<Row>[] = [
  { title: 'Name', value: ({ name }) => name },
  { title: 'Note', value: ({ note }) => note },
  { title: 'Cost, per hour', value: ({ cost }) => cost },
];
const read = (text: string) =>
  Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data;
const roundTrip = (name: string) => read(csvText([{ name, note: 'x' }], columns))[1]?.[0];

test('titles, then rows, behind a byte order mark', () => {
  const text = csvText([{ name: 'cpu', note: undefined, cost: -0.5 }], columns);
  expect(text.codePointAt(0)).toBe(0xfe_ff);
  expect(read(text)).toEqual([
    ['Name', 'Note', 'Cost, per hour'],
    ['cpu', '', '-0.5'],
  ]);
});

test('no rows are still a table', () => {
  expect(read(csvText([], columns))[0]).toEqual(['Name', 'Note', 'Cost, per hour']);
});

test.each([
  'say "hello", twice',
  'two\nlines',
  'two\r\nlines',
  'a,b;c\td',
  '\u202Egnp.exe',
  'حاسوب',
  '李 🖥️',
  ' spaces ',
  '<img src=x onerror=alert(1)>',
  "'quoted'",
])('%j comes back as it was', (name) => expect(roundTrip(name)).toBe(name));

test.each([
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.test","a")',
  '=1+1\n+2',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
])('%j is text, and no formula', (name) => expect(roundTrip(name)).toBe(`'${name}`));

test('whatever the text, it comes back, and begins no formula', () => {
  const unit = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '\t',
    '\r',
    '\n',
    '"',
    ',',
    "'",
    'ا',
    ' ',
    'a',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (name) => {
      const found = roundTrip(name);
      expect([name, `'${name}`]).toContain(found);
      expect(found).not.toMatch(/^[=+\-@＝\t\r\n]/);
    }),
  );
});

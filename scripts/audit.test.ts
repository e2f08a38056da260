import { expect, test } from 'vitest';
import { findings } from './audit';

const url = 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc';
const advisory = { url, title: 'Reads beyond its end' };
const report = {
  vulnerabilities: {
    inner: { severity: 'high', via: [advisory] },
    outer: { severity: 'high', via: ['inner'] },
  },
};

test('an advisory is told once, at the package that has it', () => {
  const { refused, explained } = findings(report, {});
  expect(refused).toMatchObject([{ name: 'inner', severity: 'high', ...advisory }]);
  expect(explained).toEqual([]);
});

test('what is explained is told apart', () => {
  const { refused, explained } = findings(report, { [url]: 'It is never called.' });
  expect(refused).toEqual([]);
  expect(explained).toMatchObject([{ name: 'inner', url }]);
});

test('a report of nothing has no findings, and no report is none', () => {
  expect(findings({ vulnerabilities: {} })).toEqual({ refused: [], explained: [] });
  expect(() => findings({ message: 'Method Not Allowed' })).toThrow('vulnerabilities');
});

import { expect, test } from 'vitest';
import { withHeadlines } from './headlines';

const readme = 'Before\n<!-- figures -->\nold\n<!-- end of figures -->\nAfter\n';
const script = { what: 'clusters: JavaScript sent', value: 343.21, unit: 'KB', goal: 350 } as const;
const start = { what: 'server: first answer after', value: 812.4, unit: 'ms' } as const;
const sorted = {
  what: 'sort, 10000 rows: longest task',
  value: 75,
  unit: 'ms',
  goal: 50,
} as const;
const small = { what: 'a detail', value: 1, unit: 'ms' } as const;

test('the table is made anew, of what was measured, in its own order', () => {
  const table = `| figure | value | goal | |
|---|---|---|---|
| clusters: JavaScript sent | 343 KB | ≤ 350 | met |
| sort, 10000 rows: longest task | 75 ms | ≤ 50 | missed, 1.5 times |
| server: first answer after | 812 ms |  |  |`;
  const written = withHeadlines(readme, [start, small, sorted, script]);
  expect(written).toBe(`Before\n<!-- figures -->\n\n${table}\n\n<!-- end of figures -->\nAfter\n`);
  expect(withHeadlines(written, [start, small, sorted, script])).toBe(written);
});

test('a README without a place for it stays as it is', () => {
  expect(withHeadlines('Nothing\n', [script])).toBe('Nothing\n');
});

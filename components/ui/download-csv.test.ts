import { expect, test } from 'vitest';
import { csvFileName } from './download-csv';

test.each([
  [['computes', 'ml-ws'], 'computes-ml-ws-2026-11-21.csv'],
  [['cost', '../etc/passwd'], 'cost-.._etc_passwd-2026-11-21.csv'],
  [['cost', 'a b:c'], 'cost-a_b_c-2026-11-21.csv'],
])('%j is %s', (parts, name) => {
  expect(csvFileName(parts, new Date('2026-11-21T23:59:00Z'))).toBe(name);
});

import { expect, test } from 'vitest';
import { inColumns } from './hcl-columns';

test('signs of neighbours stand in one column', () => {
  const text = `
# name = of nothing
resource "a" "b" {
  type = "x = y"
  parent_id = "p"
  body = {
    n = 1
    "cost = center" = [
      1
    ]
    "a \\" = b" = 2
    long = 3
  }
  last = {}
}`;
  expect(inColumns(text)).toBe(`
# name = of nothing
resource "a" "b" {
  type      = "x = y"
  parent_id = "p"
  body = {
    n = 1
    "cost = center" = [
      1
    ]
    "a \\" = b" = 2
    long       = 3
  }
  last = {}
}`);
});

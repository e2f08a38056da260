import { expect, test } from 'vitest';
import { boundedText } from './bounded-text';

test.each([
  ['', ''],
  ['as it is', 'as it is'],
  ['x'.repeat(2_000), 'x'.repeat(2_000)],
  ['x'.repeat(100_000), `${'x'.repeat(2_000)}… (100,000 characters in all)`],
  [`${'x'.repeat(1_999)}👩tail`, `${'x'.repeat(1_999)}… (2,005 characters in all)`],
])('%.10s… is shown as far as it is read', (text, shown) => {
  expect(boundedText(text)).toBe(shown);
});

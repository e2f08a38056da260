import { expect, test } from 'vitest';
import { isSafeLink } from './is-safe-link';

test.each([
  ['https://ci.eastus.instances.azureml.ms/lab', true],
  ['http://ci.example/lab', false],
  ['javascript:alert(1)', false],
  ['/lab', false],
  ['', false],
])('%s may be a link: %s', (url, safe) => {
  expect(isSafeLink(url)).toBe(safe);
});

import { expect, test } from 'vitest';
import type { CustomApplication } from '@/lib/domain/custom-application/custom-application';
import { applicationProblems } from './application-problems';

const rStudio: CustomApplication = {
  name: 'RStudio',
  image: 'ghcr.io/azure/rocker-rstudio-ml-verse:latest',
  targetPort: 8787,
  publishedPort: 8787,
  environment: {},
  mounts: [],
};

test.each<[string, Partial<CustomApplication>, string[]]>([
  ['nothing', {}, []],
  ['a name', { name: '' }, ['name']],
  ['an image', { image: 'not an image' }, ['image']],
  ['two ports', { targetPort: Number.NaN, publishedPort: 70_000 }, ['targetPort', 'publishedPort']],
  ['a variable', { environment: { 'NO-NAME': 'x' } }, ['environment']],
  ['a mount', { mounts: [{ source: 'home', target: '/x', readOnly: true }] }, ['mounts']],
])('%s is wrong with the second of two', (_, change, parts) => {
  const [first, second] = applicationProblems([rStudio, { ...rStudio, name: 'Other', ...change }]);
  expect(first).toEqual({});
  expect(Object.keys(second ?? {})).toEqual(parts);
});

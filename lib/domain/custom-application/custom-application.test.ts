import { expect, test } from 'vitest';
import { customApplicationSchema } from './custom-application';

const rstudio = {
  name: 'rstudio',
  image: 'ghcr.io/azure/rocker-rstudio-ml-verse:latest',
  targetPort: 8787,
  publishedPort: 8787,
  environment: { RSP_LICENSE: 'XXXX' },
  mounts: [{ source: '/home/azureuser/cloudfiles', target: '/home', readOnly: false }],
};

test.each<[string, object]>([
  ['the published example', {}],
  ['an image of a registry with a port', { image: 'localhost:5000/team/app@sha256:abc' }],
  ['an image by its name', { image: 'nginx' }],
  ['the first port and the last', { targetPort: 1, publishedPort: 65_535 }],
  ['an empty value', { environment: { _x1: '' } }],
  ['neither variables nor mounts', { environment: {}, mounts: [] }],
])('%s is accepted', (_, change) => {
  expect(customApplicationSchema.safeParse({ ...rstudio, ...change }).success).toBe(true);
});

test.each<[string, object, string]>([
  ['no name', { name: '' }, 'name'],
  ['a name of one letter', { name: 'r' }, 'name'],
  ['a name with a blank', { name: 'R Studio' }, 'name'],
  ['an image with an option of the shell', { image: '--privileged' }, 'image'],
  ['an image with a blank', { image: 'nginx latest' }, 'image'],
  ['port 0', { targetPort: 0 }, 'targetPort'],
  ['a port past all ports', { publishedPort: 65_536 }, 'publishedPort'],
  ['half a port', { targetPort: 80.5 }, 'targetPort'],
  ['a variable that no shell has', { environment: { 'A-B': '' } }, 'environment'],
  ['a relative mount', { mounts: [{ source: 'home', target: '/', readOnly: true }] }, 'mounts'],
])('%s is refused', (_, change, field) => {
  const { error } = customApplicationSchema.safeParse({ ...rstudio, ...change });
  expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
});

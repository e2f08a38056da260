import { expect, test } from 'vitest';
import type { InstanceFacts } from '@/lib/domain/compute/instance-facts';
import { imageLine } from './image-line';

test.each<[InstanceFacts['image'], string]>([
  [undefined, '—'],
  [{ latest: '26.11.09' }, 'Not known; the latest is 26.11.09'],
  [{ current: '26.10.12' }, '26.10.12'],
  [{ current: '26.11.09', isLatest: true }, '26.11.09 (latest)'],
  [{ current: '26.11.09', latest: '26.11.09' }, '26.11.09 (latest)'],
])('%j needs no advice', (image, text) => {
  expect(imageLine(image)).toEqual({ text });
});

test.each<[InstanceFacts['image'], string]>([
  [{ current: '26.10.12', latest: '26.11.09', isLatest: false }, '26.10.12; 26.11.09 is available'],
  [{ current: '26.10.12', latest: '26.11.09' }, '26.10.12; 26.11.09 is available'],
  [{ current: '26.10.12', isLatest: false }, '26.10.12; there is a newer one'],
])('%j is old', (image, text) => {
  expect(imageLine(image)).toEqual({ text, advice: expect.stringMatching(/create another/) });
});

import { createLoader, createSerializer } from 'nuqs/server';
import { describe, expect, test } from 'vitest';
import { smallestNeed, type JobNeed } from '../../domain/availability/job-need';
import { availabilitySearch, needIn, searchOf } from './availability-search';

const read = createLoader(availabilitySearch);
const write = createSerializer(availabilitySearch);

describe('an address is read back as it was written', () => {
  test.each<[string, Partial<JobNeed>]>([
    ['', {}],
    ['?gpus=4&nodes=2', { gpus: 4, nodes: 2 }],
    ['?gpuModel=A100', { gpuModel: 'A100' }],
    ['?cores=8&memoryGiB=64&lowPriority=true', { cores: 8, memoryGiB: 64, lowPriority: true }],
    ['?vmSize=Standard_DS3_v2', { vmSize: 'Standard_DS3_v2' }],
  ])('%s', (address, part) => {
    const need = { ...smallestNeed, ...part };
    expect(write(searchOf(need))).toBe(address);
    expect(needIn(read(address))).toEqual(need);
  });
});

test.each(['?gpus=four', '?nodes=0', '?gpus=999', '?vmSize=%3Cb%3E', '?lowPriority=perhaps'])(
  'what makes no sense is ignored: %s',
  (address) => {
    expect(needIn(read(address))).toEqual(smallestNeed);
  },
);

import { describe, expect, test } from 'vitest';
import { no, yes } from '../verdict/verdict';
import type { SizeOffer } from './offer';
import {
  familiesOf,
  filterSizes,
  noSizeFilter,
  recommended,
  sortSizes,
  type SizeColumn,
} from './size-list';
import type { VmSize } from './vm-size';

const offer = (name: string, size: Partial<VmSize> = {}, change: Partial<SizeOffer> = {}) => ({
  size: {
    name,
    family: 'standardDSv2Family',
    vCPUs: 4,
    gpus: 0,
    memoryGB: 16,
    diskMB: 1024,
    lowPriorityCapable: true,
    supportedComputeTypes: ['AmlCompute'],
    price: { currency: 'USD', dedicated: 1 },
    ...size,
  },
  machinesLeft: 5,
  vCPUsLeft: 20,
  verdict: yes,
  ...change,
});
const names = (offers: readonly SizeOffer[]) => offers.map(({ size }) => size.name);

describe('recommended', () => {
  test('the cheapest of each number of vCPUs and GPUs that can be had', () => {
    const cheap = { price: { currency: 'USD', dedicated: 0.5, lowPriority: 0.4 } };
    const dear = { price: { currency: 'USD', dedicated: 0.9, lowPriority: 0.1 } };
    const all = [
      offer('dear', dear),
      offer('cheap', cheap),
      offer(
        'free-but-none-left',
        { price: { currency: 'USD', dedicated: 0 } },
        { verdict: no('') },
      ),
      offer('big', { vCPUs: 8 }),
      offer('gpu', { gpus: 1 }),
    ];
    expect(names(recommended(all, 'Dedicated'))).toEqual(['cheap', 'big', 'gpu']);
    expect(names(recommended(all, 'LowPriority'))).toContain('dear');
  });

  test('a size without a price is better than none', () => {
    expect(names(recommended([offer('x', { price: { currency: 'USD' } })], 'Dedicated'))).toEqual([
      'x',
    ]);
  });
});

describe('a filter', () => {
  const all = [
    offer('Standard_D4s_v3'),
    offer(
      'Standard_NC6s_v3',
      {
        family: 'standardNCSv3Family',
        vCPUs: 6,
        gpus: 1,
        memoryGB: 112,
        price: { currency: 'USD', dedicated: 4, lowPriority: 0.9 },
      },
      { machinesLeft: 2 },
    ),
    offer('Standard_X', { family: 'standardXFamily', price: { currency: 'USD' } }),
  ];
  test.each([
    [{}, 3],
    [{ search: ' d4S ' }, 1],
    [{ search: 'v3 nc6' }, 1],
    [{ search: 'NCSv3Family' }, 1],
    [{ search: 'a100' }, 0],
    [{ minVCPUs: 6 }, 1],
    [{ minGpus: 1 }, 1],
    [{ minMemoryGB: 17 }, 1],
    [{ family: 'standardNCSv3Family' }, 1],
    [{ maxPrice: 1 }, 1],
    [{ maxPrice: 4 }, 2],
    [{ minMachines: 3 }, 2],
  ])('%j leaves %d', (filter, count) => {
    expect(filterSizes(all, { ...noSizeFilter, ...filter }, 'Dedicated')).toHaveLength(count);
  });

  test('the price is that of the priority', () => {
    const cheap = filterSizes(all, { ...noSizeFilter, maxPrice: 0.9 }, 'LowPriority');
    expect(names(cheap)).toEqual(['Standard_NC6s_v3']);
  });

  test('families to choose from come once each', () => {
    const families = ['standardDSv2Family', 'standardNCSv3Family', 'standardXFamily'];
    expect(familiesOf([...all, ...all])).toEqual(families);
  });
});

describe('sorted', () => {
  const all = [
    offer('D16', { vCPUs: 16, price: { currency: 'USD' } }, { machinesLeft: Infinity }),
    offer('D4', { vCPUs: 4, memoryGB: 32 }, { machinesLeft: Infinity }),
    offer('D2', { vCPUs: 2, diskMB: 9 }, { verdict: no('none left'), machinesLeft: 0 }),
    offer('D1', { vCPUs: 1, gpus: 1 }),
  ];
  test.each<[SizeColumn, string[], string[]]>([
    ['name', ['D1', 'D4', 'D16', 'D2'], ['D16', 'D4', 'D1', 'D2']],
    ['vCPUs', ['D1', 'D4', 'D16', 'D2'], ['D16', 'D4', 'D1', 'D2']],
    ['gpus', ['D4', 'D16', 'D1', 'D2'], ['D1', 'D4', 'D16', 'D2']],
    ['memory', ['D1', 'D16', 'D4', 'D2'], ['D4', 'D1', 'D16', 'D2']],
    ['price', ['D1', 'D4', 'D16', 'D2'], ['D16', 'D1', 'D4', 'D2']],
    ['quotaLeft', ['D1', 'D4', 'D16', 'D2'], ['D4', 'D16', 'D1', 'D2']],
  ])('by %s, what cannot be had stays last', (column, ascending, descending) => {
    const by = (direction: 'ascending' | 'descending') =>
      names(sortSizes(all, { column, direction }, 'Dedicated'));
    expect(by('ascending')).toEqual(ascending);
    expect(by('descending')).toEqual(descending);
  });
});

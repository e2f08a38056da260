import { expect, test } from 'vitest';
import { vmSizeSchema } from '@/lib/domain/vm-size/vm-size';
import sizes from './fixtures/vm-size-list.json';
import { vmSizeOf } from './vm-size';

test('the published sizes, with the Linux prices', () => {
  const [first] = sizes.value.map((size) => vmSizeSchema.parse(vmSizeOf(size)));
  expect(first).toEqual({
    name: 'Standard_DS1_v2',
    family: 'standardDSv2Family',
    vCPUs: 1,
    gpus: 0,
    memoryGB: 3.5,
    diskMB: 7168,
    lowPriorityCapable: true,
    supportedComputeTypes: expect.any(Array),
    price: { currency: 'USD', dedicated: 0.07, lowPriority: 0.01 },
  });
});

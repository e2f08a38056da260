import { expect, test } from 'vitest';
import { instanceTypeItems } from './instance-type-items';

test('each type tells what it was given, and nothing of what it was not', () => {
  expect(
    instanceTypeItems([
      {
        name: 'gpu',
        requests: { cpu: '500m', memory: '4Gi', gpu: '1' },
        limits: { gpu: '1' },
        nodeSelector: { pool: 'gpu', zone: '1' },
      },
      { name: 'small', requests: {}, limits: { cpu: '2' }, nodeSelector: {} },
      { name: 'any', requests: {}, limits: {}, nodeSelector: {} },
    ]),
  ).toEqual([
    {
      label: 'gpu',
      value: 'requests 500m CPU, 4Gi memory, 1 GPU; limits 1 GPU; on nodes with pool=gpu, zone=1',
    },
    { label: 'small', value: 'limits 2 CPU' },
    { label: 'any', value: '—' },
  ]);
});

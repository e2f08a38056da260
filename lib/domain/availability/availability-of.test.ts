import { describe, expect, test } from 'vitest';
import type { Cluster } from '../compute/compute';
import { ds3, nc6 } from '../compute/create-form/create-form.fixture';
import { ask, attached, cluster, inRegion, instance, judged } from './evidence.fixture';

test('what is attached tells nobody what is free', () => {
  expect(judged({}, { computes: [attached] })).toMatchObject({
    standing: 'unknown',
    text: expect.stringContaining('Databricks'),
  });
});

const named = (name: string, change: Partial<Cluster> = {}): Cluster => ({
  ...cluster,
  ...change,
  name,
});

describe('the whole answer', () => {
  const ready = named('ready', { nodes: { idle: 1 } });
  const scales = named('scales');
  const waits = named('waits', { nodes: { running: 4 } });
  const stopped = { ...instance, name: 'stopped', state: 'Stopped' };
  const all = [
    named('unfit', { vmPriority: 'LowPriority' }),
    attached,
    stopped,
    waits,
    scales,
    ready,
  ];

  test('the best comes first, in whichever order they are listed', () => {
    const expected = ['ready', 'scales', 'waits', 'stopped', 'spark', 'unfit'];
    const namesOf = (computes: typeof all) =>
      ask({}, { computes }).computes.map(({ name }) => name);
    expect(namesOf(all)).toEqual(expected);
    expect(namesOf(all.toReversed())).toEqual(expected);
  });

  test.each([
    ['yes', [ready, scales]],
    ['soon', [scales, waits]],
    ['wait', [waits, stopped]],
    ['no', [stopped]],
    ['no', [attached]],
    ['no', []],
  ])('%s', (answer, computes) => {
    expect(ask({}, { computes }).answer).toBe(answer);
  });

  test('among equals the shorter queue, the lower price and the shorter wait come first', () => {
    const gpu = named('a-gpu', { vmSize: nc6.name, nodes: { idle: 1 } });
    const cheap = named('z-cheap', { nodes: { idle: 1 } });
    const sizes = [ds3, { ...nc6, price: { currency: 'USD', dedicated: 3 } }];
    const found = ask({}, { computes: [gpu, cheap], regions: inRegion({ sizes }) }).computes;
    expect(found.map(({ name }) => name)).toEqual(['z-cheap', 'a-gpu']);

    const waited = [
      { compute: 'a', medianSeconds: 90, jobs: 3 },
      { compute: 'b', medianSeconds: 30, jobs: 3 },
    ];
    const [first] = ask({}, { computes: [named('a'), named('b')], waits: waited }).computes;
    expect(first).toMatchObject({ name: 'b', recentWait: { medianSeconds: 30, jobs: 3 } });
  });

  test('the price is that of all nodes, as their priority has it', () => {
    expect(judged({ nodes: 3 }, {}).price?.amount).toBeCloseTo(0.9);
    const computes = [named('low', { vmPriority: 'LowPriority' })];
    expect(judged({ nodes: 3, lowPriority: true }, { computes }).price?.amount).toBeCloseTo(0.18);
  });
});

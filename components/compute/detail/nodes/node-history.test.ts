import { describe, expect, test } from 'vitest';
import {
  historyAreas,
  historySummary,
  noHistory,
  statesIn,
  withLook,
  type NodeHistory,
  type NodeStep,
} from './node-history';

const minute = 60_000;
const historyOf = (...looks: NodeStep[]): NodeHistory => looks.reduce(withLook, noHistory);

describe('taking in looks', () => {
  test('the same counts move the end and add no step', () => {
    const history = historyOf(
      { at: 1, nodes: { idle: 2 } },
      { at: 2, nodes: { idle: 2, running: 0 } },
    );
    expect(history).toEqual({ steps: [{ at: 1, nodes: { idle: 2 } }], until: 2 });
  });

  test('other counts add a step', () => {
    const looks = [
      { at: 1, nodes: { idle: 2 } },
      { at: 5, nodes: { running: 2 } },
    ];
    expect(historyOf(...looks)).toEqual({ steps: looks, until: 5 });
  });

  test('what was seen before counts for nothing', () => {
    const history = historyOf({ at: 5, nodes: { idle: 1 } });
    expect(withLook(history, { at: 5, nodes: {} })).toEqual(history);
    expect(withLook(history, { at: 4, nodes: {} })).toEqual(history);
  });

  test('a page that stays open for days forgets the oldest', () => {
    const looks = Array.from({ length: 700 }, (_, at) => ({ at: at + 1, nodes: { idle: at % 2 } }));
    const { steps, until } = historyOf(...looks);
    expect(steps).toHaveLength(600);
    expect(steps[0]?.at).toBe(101);
    expect(until).toBe(700);
  });
});

describe('the drawing', () => {
  const history = historyOf(
    { at: 0 + minute, nodes: { running: 1 } },
    { at: 2 * minute, nodes: { running: 2, idle: 1 } },
    { at: 3 * minute, nodes: { running: 2, idle: 1 } },
  );

  test('stacks the states as steps', () => {
    expect(historyAreas(history, 4)).toEqual([
      { state: 'running', path: 'M0 1V0.75H0.5V1ZM0.5 1V0.5H1V1Z' },
      { state: 'idle', path: 'M0.5 0.5V0.25H1V0.5Z' },
    ]);
  });

  test('has room for more nodes than the maximum of today', () => {
    const [running] = historyAreas(history, 1);
    expect(running?.path).toBe('M0 1V0.6667H0.5V1ZM0.5 1V0.3333H1V1Z');
  });

  test('the first look is drawn all over', () => {
    const first = historyOf({ at: minute, nodes: { idle: 1 } });
    expect(historyAreas(first, 2)).toEqual([{ state: 'idle', path: 'M0 1V0.5H1V1Z' }]);
  });

  test('nothing seen, nothing drawn', () => {
    expect(historyAreas(noHistory, 4)).toEqual([]);
    expect(statesIn(historyOf({ at: 1, nodes: { idle: 0 } }))).toEqual([]);
  });
});

test.each<[NodeStep[], string]>([
  [[], 'Nothing was seen yet.'],
  [[{ at: 1, nodes: { idle: 1 } }], '1 node, unchanged so far.'],
  [
    [
      { at: 1, nodes: {} },
      { at: 2, nodes: { preparing: 3 } },
    ],
    'From 0 nodes to 3, at most 3, in 1 change.',
  ],
  [
    [
      { at: 1, nodes: { idle: 1 } },
      { at: 2, nodes: { idle: 1, running: 3 } },
      { at: 3, nodes: { idle: 2 } },
    ],
    'From 1 node to 2, at most 4, in 2 changes.',
  ],
])('the summary of %#', (looks, text) => {
  expect(historySummary(historyOf(...looks))).toBe(text);
});

import { describe, expect, test } from 'vitest';
import {
  afterReload,
  operationOf,
  withChange,
  withOperations,
  withoutOperation,
} from './operation-list';
import { aCompute, anOperation } from './testing';

describe('keeping', () => {
  test('newest first', () => {
    const list = withOperations([anOperation({ id: 'old' })], [anOperation({ id: 'new' })]);
    expect(list.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  test('drops old ones that ended and were told, and no others', () => {
    const ended = Array.from({ length: 60 }, (_, index) =>
      anOperation({ id: `ended ${index}`, status: 'Succeeded', told: true }),
    );
    const list = withOperations(
      [...ended, anOperation({ id: 'running' }), anOperation({ id: 'untold', status: 'Failed' })],
      [anOperation({ id: 'new', status: 'Sending' })],
    );
    const ids = list.map(({ id }) => id);
    expect(ids).toHaveLength(53);
    expect(ids).toEqual(expect.arrayContaining(['new', 'running', 'untold', 'ended 0']));
    expect(ids).not.toContain('ended 59');
  });

  test('a change touches its own operation alone', () => {
    const list = [anOperation({ id: 'a' }), anOperation({ id: 'b' })];
    const changed = withChange(list, 'b', { status: 'Succeeded' });
    expect(changed[0]).toBe(list[0]);
    expect(changed[1]?.status).toBe('Succeeded');
  });
});

test.each([
  ['Sending', 1],
  ['Unanswered', 1],
  ['InProgress', 1],
  ['Succeeded', 0],
  ['Failed', 0],
  ['Canceled', 0],
] as const)('after dismissing one that is %s, %i stay', (status, left) => {
  expect(withoutOperation([anOperation({ id: 'a', status })], 'a')).toHaveLength(left);
});

test('after a reload, no answer comes to what was being sent, and to that alone', () => {
  const list = afterReload([
    anOperation({ status: 'Sending' }),
    anOperation({ status: 'InProgress' }),
  ]);
  expect(list.map(({ status }) => status)).toEqual(['Unanswered', 'InProgress']);
});

describe('the one of a compute', () => {
  const running = anOperation({ compute: aCompute('CPU') });

  test.each([
    ['cpu', true],
    ['CPU', true],
    ['cpu2', false],
  ])('%s: %s', (name, found) => {
    expect(operationOf([running], aCompute(name)) === running).toBe(found);
  });

  test('is none once it has ended', () => {
    expect(operationOf([{ ...running, status: 'Failed' }], aCompute('cpu'))).toBeUndefined();
  });
});

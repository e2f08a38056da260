import { expect, test } from 'vitest';
import { verbsUnderWay } from './verbs-under-way';

test('what has ended is not under way, nor is a creation', () => {
  const verbs = verbsUnderWay([
    { verb: 'stop', status: 'Sending', compute: { name: 'sending' } },
    { verb: 'start', status: 'InProgress', compute: { name: 'going' } },
    { verb: 'delete', status: 'Failed', compute: { name: 'failed' } },
    { verb: 'create', status: 'InProgress', compute: { name: 'new' } },
  ]);
  expect([...verbs]).toEqual([
    ['sending', 'stop'],
    ['going', 'start'],
  ]);
});

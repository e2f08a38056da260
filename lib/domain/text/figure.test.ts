import { expect, test } from 'vitest';
import { count } from './count';
import { figure } from './figure';
import { shownOf } from './shown-of';

test.each([
  [figure(0), '0'],
  [figure(12_500), '12,500'],
  [count(1, 'node'), '1 node'],
  [count(1_200, 'entry', 'entries'), '1,200 entries'],
  [shownOf(1_200, 1_200), '1,200 in total'],
  [shownOf(1_200, 3), '3 of 1,200 shown'],
])('%s is written %s', (text, expected) => expect(text).toBe(expected));

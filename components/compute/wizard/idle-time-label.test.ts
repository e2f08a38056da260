import { expect, test } from 'vitest';
import { idleTimeLabel } from './idle-time-label';

test.each([
  [0, 'at once'],
  [1, '1 second'],
  [150, '2 minutes 30 seconds'],
  [2_592_000, '30 days'],
])('%d seconds are said as %s', (seconds, label) => expect(idleTimeLabel(seconds)).toBe(label));

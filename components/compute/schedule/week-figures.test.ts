import { expect, test } from 'vitest';
import { weekFigures } from './week-figures';

test.each([
  [
    { hoursUp: 50, hoursOff: 118 },
    1,
    'Up 50 of 168 hours; saves 70 % against always on, about $512.74 a month.',
  ],
  [{ hoursUp: 50, hoursOff: 118 }, undefined, 'Up 50 of 168 hours; saves 70 % against always on.'],
  [{ hoursUp: 168, hoursOff: 0 }, 1, 'Up 168 of 168 hours; saves nothing against always on.'],
  [
    { hoursUp: 0, hoursOff: 168 },
    2,
    'Up 0 of 168 hours; saves 100 % against always on, about $1,460.00 a month.',
  ],
])('%o at %s an hour', (hours, price, text) => {
  expect(weekFigures(hours, price, 'USD')).toBe(text);
});

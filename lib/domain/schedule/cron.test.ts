import { describe, expect, test } from 'vitest';
import { cronProblem, numbersOf } from './cron';

test.each([
  '0 18 * * *',
  '0 9 * * 1-5',
  '30 9,17 * * 0,6',
  '0,15,30,45 0-23 1-31 1-12 0-6',
  '59 23 31 12 6',
  '0-10,50-59 8 1,15-20 * *',
  '5-5 0 1 1 *',
  '00 09 * * 1',
  '  0  18\t*  * * ',
])('%s is read', (expression) => expect(cronProblem(expression)).toBeUndefined());

describe('refused', () => {
  test.each([
    ['', 'Enter a cron expression'],
    ['0 18 * *', 'here are 4'],
    ['daily', 'here is 1'],
    ['0 0 18 * * *', 'here are 6'],
    ['60 18 * * *', 'Minute: 60 is not from 0 to 59'],
    ['0 24 * * *', 'Hour: 24 is not from 0 to 23'],
    ['0 18 0 * *', 'Day of the month: 0 is not from 1 to 31'],
    ['0 18 32 * *', 'Day of the month: 32'],
    ['0 18 * 0 *', 'Month: 0 is not from 1 to 12'],
    ['0 18 * 13 *', 'Month: 13'],
    ['0 18 * * 7', 'Day of the week: 7 is not from 0 to 6'],
    ['0 18 * * 1-7', 'Day of the week: 7'],
    ['*/15 * * * *', 'Minute: steps'],
    ['0 8-18/2 * * *', 'Hour: steps'],
    ['0 18 * * MON-FRI', 'Day of the week: names'],
    ['0 18 * JAN *', 'Month: names'],
    ['0 18 L * *', 'Day of the month: names'],
    ['0 18 ? * *', 'Day of the month: "?"'],
    ['0 18 * * 5#2', 'Day of the week: "5#2"'],
    ['0 17-9 * * *', 'Hour: the range 17-9 ends'],
    ['0 9,,17 * * *', 'Hour: nothing between commas'],
    ['0 9, * * *', 'Hour: nothing between commas'],
    ['0 *,9 * * *', 'Hour: "*"'],
    ['-1 9 * * *', 'Minute: "-1"'],
    ['1.5 9 * * *', 'Minute: "1.5"'],
    ['@daily', 'Five fields'],
  ])('%s: %s', (expression, message) => expect(cronProblem(expression)).toContain(message));
});

test.each<[string, number, readonly number[] | undefined]>([
  ['*', 4, [0, 1, 2, 3, 4, 5, 6]],
  ['5,1-3,2', 4, [1, 2, 3, 5]],
  ['09', 1, [9]],
  ['7', 4, undefined],
  ['1', 5, undefined],
])('%s in field %s is %s', (text, index, numbers) => {
  expect(numbersOf(text, index)).toEqual(numbers);
});

import { listText } from './list-text';
import { weekdays, type Weekday } from './schedule';

/** As calendars list them. */
const fromMonday = [...weekdays.slice(1), ...weekdays.slice(0, 1)];

/** "every day", "Monday to Friday", "Monday and Friday". */
export function daysText(days: readonly Weekday[]): string {
  const sorted = fromMonday.filter((day) => days.includes(day));
  if (sorted.length === fromMonday.length) return 'every day';
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return 'on no day';
  const apart = fromMonday.indexOf(last) - fromMonday.indexOf(first) + 1;
  return sorted.length > 2 && apart === sorted.length
    ? `${first} to ${last}`
    : `on ${listText(sorted)}`;
}

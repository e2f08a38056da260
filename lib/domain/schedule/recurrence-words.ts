import { daysText } from './days-text';
import { listText } from './list-text';
import type { RecurrenceTrigger } from './schedule';

/** As many times of the day as are still read one by one. */
const mostTimes = 6;

/** When a recurrence fires, e.g. "Every 2 weeks on Monday and Friday at 09:00 and 17:30". */
export function recurrenceWords(trigger: RecurrenceTrigger): string {
  const { frequency, interval } = trigger;
  const unit = frequency.toLowerCase();
  const every = interval === 1 ? `Every ${unit}` : `Every ${interval} ${unit}s`;
  const parts = [every, daysPart(trigger), timesPart(trigger)];
  return parts.filter((part) => part !== '').join(' ');
}

function daysPart({ frequency, weekDays, monthDays }: RecurrenceTrigger): string {
  if (frequency === 'Week' && weekDays.length > 0) {
    const text = daysText(weekDays);
    return text.startsWith('on ') ? text : `on ${text}`;
  }
  if (frequency !== 'Month' || monthDays.length === 0) return '';
  return `on ${monthDays.length === 1 ? 'day' : 'days'} ${listText(monthDays)}`;
}

function timesPart({ frequency, hours, minutes, startTime }: RecurrenceTrigger): string {
  if (frequency === 'Minute' || frequency === 'Hour') return '';
  const ofStart = startTime?.slice('yyyy-MM-ddT'.length).split(':').map(Number) ?? [];
  const [startHour = 0, startMinute = 0] = ofStart;
  const allHours = hours.length > 0 ? hours : [startHour];
  const allMinutes = minutes.length > 0 ? minutes : [startMinute];
  if (allHours.length * allMinutes.length > mostTimes) {
    return `at ${listText(allMinutes)} minutes past the hours ${listText(allHours)}`;
  }
  const times = allHours.flatMap((hour) => allMinutes.map((minute) => [hour, minute]));
  return `at ${listText(times.map(timeText).toSorted())}`;
}

const timeText = (parts: readonly number[]): string =>
  parts.map((part) => String(part).padStart(2, '0')).join(':');

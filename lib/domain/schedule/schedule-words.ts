import cronstrue from 'cronstrue';
import { cronProblem } from './cron';
import { recurrenceWords } from './recurrence-words';
import type { Schedule } from './schedule';
import { weeklyOf } from './weekly-time';
import { daysText } from './days-text';

type Trigger = Schedule['trigger'];

/** When it fires, e.g. "At 18:00, Monday to Friday". */
export function triggerWords(trigger: Trigger): string {
  const words = trigger.type === 'Cron' ? cronWords(trigger.expression) : recurrenceWords(trigger);
  return trigger.startTime === undefined ? words : `${words}, from ${startText(trigger.startTime)}`;
}

/** What a schedule does and when, e.g. "Stop at 18:00, Monday to Friday". */
export function scheduleWords({ action, trigger }: Schedule): string {
  const words = triggerWords(trigger);
  return `${action} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function cronWords(expression: string): string {
  if (cronProblem(expression) !== undefined) return `By cron: ${expression}`;
  const weekly = weeklyOf(expression);
  if (weekly) return `At ${weekly.time}, ${daysText(weekly.days)}`;
  return cronstrue.toString(expression, { use24HourTimeFormat: true });
}

const startText = (startTime: string): string => startTime.replace('T', ' ').replace(/:00$/, '');

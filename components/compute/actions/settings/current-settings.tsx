'use client';

import type { Instance } from '@/lib/domain/compute/compute';
import { idleText } from '@/lib/domain/idle-shutdown/idle-text';
import { scheduleWords } from '@/lib/domain/schedule/schedule-words';
import { WarningList } from '../warning-list';

/** Lines, before "and more". */
const linesShown = 20;

/** What each of many has now, which a change would replace. */
export function CurrentSettings({ instances }: { instances: readonly Instance[] }) {
  const more = instances.length - linesShown;
  return (
    <WarningList title="What you save replaces what each of them has" label="What each has now">
      {instances.slice(0, linesShown).map((instance) => (
        <li key={instance.name}>
          {instance.name}: {settingsText(instance)}
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </WarningList>
  );
}

function settingsText({ schedules = [], idleMinutes }: Instance): string {
  const idle =
    idleMinutes === undefined ? 'no idle shutdown' : `stops after ${idleText(idleMinutes)} idle`;
  const words = schedules.map(scheduleWords);
  return [...(words.length > 0 ? words : ['no schedules']), idle].join('; ');
}

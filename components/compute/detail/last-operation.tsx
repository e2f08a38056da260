'use client';

import { TimeText } from '@/components/ui/time-text';
import type { Instance } from '@/lib/domain/compute/compute';
import { stateLabel } from '@/lib/domain/compute/compute-state';

const triggers: Record<string, string> = {
  User: 'by a user',
  Schedule: 'by a schedule',
  IdleShutdown: 'by idle shutdown',
};

/** "Stop: succeeded, by idle shutdown, 30 Aug 2020, 21:16" */
export function LastOperation({ operation }: { operation: Instance['lastOperation'] }) {
  if (!operation) return <>—</>;
  const { name, status, trigger, time } = operation;
  const words = [stateLabel(status).toLowerCase(), trigger && (triggers[trigger] ?? trigger)];
  return (
    <>
      {name}: {words.filter(Boolean).join(', ')}
      {time && (
        <>
          , <TimeText value={time} />
        </>
      )}
    </>
  );
}

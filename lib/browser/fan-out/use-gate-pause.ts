import { useSyncExternalStore } from 'react';
import { readGate } from './everywhere-queries';

/** Until when the service asks to wait, in milliseconds, if it does. */
export const useGatePause = (): number | undefined =>
  useSyncExternalStore(readGate.subscribe, readGate.pausedUntil);

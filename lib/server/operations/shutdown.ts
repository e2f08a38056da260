import { setTimeout as pause } from 'node:timers/promises';
import type { Shutdown } from '../config/parse-config';
import type { EventRecord } from '../log';
import { life } from './life';
import type { Requests } from './requests';

interface ShutdownOptions extends Shutdown {
  requests: Requests;
  log: (record: EventRecord) => void;
  /** What has to be done once no request is under way, such as sending the last traces. */
  flush: () => Promise<void>;
  /** How long that may take: a collector that does not answer is waited for by nobody. */
  flushSeconds: number;
}

/**
 * Ends the server without breaking off what it began: it says that it is not ready, goes on for the
 * delay, takes no more, and waits for the rest. Resolves to the exit code.
 */
export async function shutDown(signal: string, options: ShutdownOptions): Promise<number> {
  const { requests, log, flush, delaySeconds, graceSeconds, flushSeconds } = options;
  life().stopping = true;
  log({ level: 'info', event: 'stopping', signal, underWay: requests.count() });
  requests.endKeepAlive();
  await pause(delaySeconds * 1000);
  requests.close();
  await within(graceSeconds, requests.ended());
  const brokenOff = requests.count();
  await within(flushSeconds, flush());
  log({ level: brokenOff > 0 ? 'warn' : 'info', event: 'stopped', brokenOff });
  return brokenOff > 0 ? 1 : 0;
}

/** What is under way keeps the process alive; the clock alone must not. */
const within = (seconds: number, work: Promise<void>): Promise<void> =>
  Promise.race([work, pause(seconds * 1000, undefined, { ref: false })]);

import { createHash } from 'node:crypto';
import type { LogLevel } from './config/parse-config';
import { callerLeftStatus } from './errors/caller-left';

/** What a log line may hold: no token, body, query or name of a person. */
export interface CallRecord {
  endpoint: string;
  status: number;
  ms: number;
  requestId: string;
  /** Requests that were sent to Azure: to ARM, Graph and storage. */
  calls: number;
  /** Of the trace that the call belongs to, where traces are made. */
  traceId?: string;
  user?: string;
  error?: string;
  /** The service's code and request id, to be found in Azure's own logs. */
  serviceCode?: string;
  serviceRequestId?: string;
  /** Of a defect of ours. */
  stack?: string;
}

const severity: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/** Something that is no call: a start, an end, a defect that no request has to do with. */
export type EventRecord = { level: Exclude<LogLevel, 'silent'>; event: string } & Record<
  string,
  string | number | undefined
>;

/** One line of JSON per call. */
export function logCall(record: CallRecord, threshold: LogLevel): void {
  write({ level: levelOf(record.status), ...record }, threshold);
}

export function logEvent(record: EventRecord, threshold: LogLevel): void {
  write(record, threshold);
}

function write(record: { level: LogLevel }, threshold: LogLevel): void {
  if (severity[record.level] < severity[threshold]) return;
  console.log(JSON.stringify({ time: new Date().toISOString(), ...record }));
}

export function levelOf(status: number) {
  if (status >= 500) return 'error';
  return status >= 400 && status !== callerLeftStatus ? 'warn' : 'info';
}

/** What is known of a defect: where it is, and what it said. */
export const stackOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

/** Tells callers apart without saying who they are. */
export function pseudonym(oid: string): string {
  return createHash('sha256').update(oid).digest('hex').slice(0, 12);
}

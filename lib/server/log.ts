import { createHash } from 'node:crypto';
import type { LogLevel } from './config/parse-config';

/** What a log line may hold: no token, body, query or name of a person. */
export interface CallRecord {
  endpoint: string;
  status: number;
  ms: number;
  requestId: string;
  /** Requests that were sent to Azure: to ARM, Graph and storage. */
  calls: number;
  user?: string;
  error?: string;
  /** The service's code and request id, to be found in Azure's own logs. */
  serviceCode?: string;
  serviceRequestId?: string;
  /** Of a defect of ours. */
  stack?: string;
}

const severity: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/** One line of JSON per call. */
export function logCall(record: CallRecord, threshold: LogLevel): void {
  const level = levelOf(record.status);
  if (severity[level] < severity[threshold]) return;
  console.log(JSON.stringify({ time: new Date().toISOString(), level, ...record }));
}

function levelOf(status: number) {
  if (status >= 500) return 'error';
  return status >= 400 ? 'warn' : 'info';
}

/** Tells callers apart without saying who they are. */
export function pseudonym(oid: string): string {
  return createHash('sha256').update(oid).digest('hex').slice(0, 12);
}

import process from 'node:process';
import { version } from '../config/version';
import type { Config } from '../config/parse-config';
import { requestIdOf } from '../http/request-id';
import { levelOf, logEvent, stackOf, type EventRecord } from '../log';
import { pageName } from './page-name';
import { watchRequests } from './requests';
import { shutDown } from './shutdown';

/** Less than platforms leave between the grace that they were told of and the kill. */
const flushSeconds = 3;

/** What the process does besides answering: it tells of itself, and ends as it is asked to. */
export async function startOperations(config: Config): Promise<void> {
  const log = (record: EventRecord) => logEvent(record, config.logLevel);
  const flush = config.tracesUrl === undefined ? undefined : await startTraces(config.tracesUrl);
  const requests = watchRequests(({ url = '', headers }, { statusCode }, ms) => {
    const page = pageName(url);
    if (page === undefined) return;
    log({
      level: levelOf(statusCode),
      event: 'page',
      page,
      status: statusCode,
      ms: Math.round(ms),
      requestId: requestIdOf(new Headers(firstOfEach(headers))),
    });
  });
  log({ level: 'info', event: 'started', version, node: process.version });
  tellOfDefects(log);
  endOnSignal((signal) =>
    shutDown(signal, {
      ...config.shutdown,
      requests,
      log,
      flush: flush ?? (() => Promise.resolve()),
      flushSeconds,
    }),
  );
}

/** Loaded where it is configured alone: the exporter is larger than all else of the server's own. */
async function startTraces(url: string): Promise<() => Promise<void>> {
  const { startTracing } = await import('./tracing');
  return startTracing(url);
}

const firstOfEach = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/** Next keeps the process alive after both; an operator should hear of them in the same form. */
function tellOfDefects(log: (record: EventRecord) => void): void {
  for (const event of ['unhandledRejection', 'uncaughtExceptionMonitor'] as const) {
    process.on(event, (cause: unknown) => log({ level: 'error', event, stack: stackOf(cause) }));
  }
}

/**
 * Next would end the process by itself, at once and without a limit, unless it is told by this
 * variable that somebody else sees to it (Next docs, "Manual graceful shutdowns").
 */
function endOnSignal(end: (signal: string) => Promise<number>): void {
  if (!process.env['NEXT_MANUAL_SIG_HANDLE']) return;
  let ending: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      ending ??= end(signal).then((code) => process.exit(code));
    });
  }
}

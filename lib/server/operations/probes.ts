import 'server-only';
import type { Readiness } from '../../contract/health';
import { serverConfig } from '../config/config';
import { logEvent } from '../log';
import { life } from './life';
import { createReadiness } from './readiness';

/** Alive is who answers. */
export const health = (): Response => plain(200, { status: 'alive' });

let neighbours: (() => Promise<Readiness>) | undefined;
let lastReasons = '';

/** Ready is who is not about to end, and reaches Azure. */
export async function readiness(): Promise<Response> {
  const found = await current();
  const reasons = found.status === 'ready' ? [] : found.reasons;
  told(reasons.join(' '));
  return plain(reasons.length === 0 ? 200 : 503, found);
}

async function current(): Promise<Readiness> {
  if (life().stopping) return { status: 'not-ready', reasons: ['stopping'] };
  neighbours ??= createReadiness(serverConfig());
  return neighbours();
}

/** Probes come every few seconds; the log tells of changes alone. */
function told(reasons: string): void {
  if (reasons === lastReasons) return;
  lastReasons = reasons;
  const { logLevel } = serverConfig();
  if (reasons === '') logEvent({ level: 'info', event: 'ready' }, logLevel);
  else logEvent({ level: 'warn', event: 'not-ready', reasons }, logLevel);
}

const plain = (status: number, body: unknown): Response =>
  Response.json(body, {
    status,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  });

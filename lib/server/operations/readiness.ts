import { apiVersions } from '../../arm/api-versions';
import type { Readiness, UnreadyReason } from '../../contract/health';
import type { Config } from '../config/parse-config';

/** What is asked, and why the server is not ready while it does not answer. */
interface Neighbour {
  url: string;
  reason: UnreadyReason;
  isWell: (status: number) => boolean;
}

/** Probes give up after one to ten seconds; an answer that comes later is none. */
const timeoutMs = 3_000;

/** However often a probe asks, and however many probes: Azure is asked once in this time. */
const keptMs = 10_000;

/** Tells whether everything is there that the server needs from others, and keeps it for a while. */
export function createReadiness(
  { arm, auth }: Pick<Config, 'arm' | 'auth'>,
  now: () => number = Date.now,
): () => Promise<Readiness> {
  const neighbours: Neighbour[] = [
    {
      url: auth.keysUrl,
      reason: 'authority-unreachable',
      isWell: (status) => status === 200,
    },
    {
      // Without a token ARM refuses, and so has answered.
      url: `${arm.endpoint}/subscriptions?api-version=${apiVersions.subscriptions}`,
      reason: 'arm-unreachable',
      isWell: (status) => status < 500,
    },
  ];
  let kept: { until: number; readiness: Promise<Readiness> } | undefined;
  return () => {
    if (kept === undefined || kept.until <= now()) {
      kept = { until: now() + keptMs, readiness: ask(neighbours) };
    }
    return kept.readiness;
  };
}

async function ask(neighbours: readonly Neighbour[]): Promise<Readiness> {
  const found = await Promise.all(
    neighbours.map(async (neighbour) => ((await isWell(neighbour)) ? [] : [neighbour.reason])),
  );
  const reasons = found.flat();
  return reasons.length === 0 ? { status: 'ready' } : { status: 'not-ready', reasons };
}

async function isWell({ url, isWell: judge }: Neighbour): Promise<boolean> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return judge(response.status);
  } catch {
    return false;
  }
}

import { setTimeout as pause } from 'node:timers/promises';

/** @throws Error when nothing answers there within a minute */
export async function untilAnswers(url: string): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; await pause(10)) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer && answer.status < 500) return;
  }
  throw new Error(`Nothing answers at ${url}: see above.`);
}

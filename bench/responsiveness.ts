import type { Page } from '@playwright/test';

/** How a page felt while something was done with it. */
export interface Felt {
  /** Milliseconds of the longest task that kept the page from answering; 0: none took 50. */
  longestTask: number;
  /** From an input to the next picture, at worst, in the browser's own steps of 8 ms. */
  slowestInput: number;
}

/** Watches from now on; the function that comes back tells what was felt since it was last asked. */
export async function watch(page: Page): Promise<() => Promise<Felt>> {
  const felt = await page.evaluateHandle(observe);
  return () => page.evaluate(take, felt);
}

function observe(): Felt {
  const felt = { longestTask: 0, slowestInput: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      felt.longestTask = Math.max(felt.longestTask, duration);
    }
  }).observe({ type: 'longtask' });
  // 16 is the least that the browser takes; it tells of nothing shorter.
  const inputs = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      felt.slowestInput = Math.max(felt.slowestInput, duration);
    }
  }).observe(inputs);
  return felt;
}

async function take(felt: Felt): Promise<Felt> {
  // Observers are told when the page is idle, after what they tell of.
  await new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: 2_000 });
  });
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  const taken = { ...felt };
  Object.assign(felt, { longestTask: 0, slowestInput: 0 });
  return taken;
}

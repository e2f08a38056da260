/** Lets the page answer to hands before long work goes on. Not every browser can say so itself. */
export function giveWay(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

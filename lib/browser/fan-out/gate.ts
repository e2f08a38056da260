import { ApiError } from '../api-error';

/** How often a call that was turned away is made in all: a queue must come to an end. */
const mostTries = 5;

/** What is waited where a throttled service does not say for how long, in seconds. */
const usualPauseSeconds = 10;

/**
 * Lets a few calls through at once, in order. When the service asks to wait, nobody goes through
 * until then, and the call that was turned away queues up again.
 */
export class Gate {
  private atWork = 0;
  private queue: (() => void)[] = [];
  private opensAt: number | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly limit: number) {}

  async run<Answer>(job: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      await this.enter(signal);
      try {
        return await job();
      } catch (error) {
        const seconds = pauseSeconds(error);
        if (seconds !== undefined) this.pause(seconds);
        if (seconds === undefined || tries >= mostTries || signal.aborted) throw error;
      } finally {
        this.atWork -= 1;
        this.admit();
      }
    }
  }

  /** Until when nobody goes through, in milliseconds; undefined while it is open. */
  pausedUntil = (): number | undefined => this.opensAt;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private async enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.queue = this.queue.filter((one) => one !== enter);
        reject(signal.reason);
      };
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      signal.addEventListener('abort', leave);
      this.queue.push(enter);
      this.admit();
    });
  }

  private admit(): void {
    while (this.opensAt === undefined && this.atWork < this.limit) {
      const next = this.queue.shift();
      if (!next) return;
      this.atWork += 1;
      next();
    }
  }

  private pause(seconds: number): void {
    const until = Date.now() + seconds * 1_000;
    if (this.opensAt !== undefined && until <= this.opensAt) return;
    this.setOpensAt(until);
    setTimeout(() => {
      // A longer wait may have been asked for meanwhile; it has a timer of its own.
      if (this.opensAt !== until) return;
      this.setOpensAt(undefined);
      this.admit();
    }, seconds * 1_000);
  }

  private setOpensAt(time: number | undefined): void {
    this.opensAt = time;
    for (const listener of this.listeners) listener();
  }
}

/** For how long the service asks to wait, if that is what an error says. */
export function pauseSeconds(error: unknown): number | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { code, retryAfterSeconds } = error.body;
  if (code === 'throttled') return retryAfterSeconds ?? usualPauseSeconds;
  return code === 'service-unavailable' ? retryAfterSeconds : undefined;
}

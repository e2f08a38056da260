import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../errors/app-error';

const seconds = 60;

/**
 * How often one key may do something in a minute; 0: as often as it likes. Counted in this process: of
 * several copies each allows as much, which is enough to keep one caller from starving the others.
 */
export class RateLimit {
  readonly #limiter: RateLimiterMemory | undefined;

  constructor(readonly perMinute: number) {
    if (perMinute > 0)
      this.#limiter = new RateLimiterMemory({ points: perMinute, duration: seconds });
  }

  /** Counts one call. @throws AppError 'throttled' when it is one too many. */
  async count(key: string): Promise<void> {
    try {
      await this.#limiter?.consume(key);
    } catch (refusal) {
      throw refusal instanceof RateLimiterRes ? this.#tooMany(refusal) : refusal;
    }
  }

  /** Counts nothing. @throws AppError 'throttled' when no call is left. */
  async require(key: string): Promise<void> {
    const counted = await this.#limiter?.get(key);
    if (counted && counted.consumedPoints >= this.perMinute) throw this.#tooMany(counted);
  }

  #tooMany({ msBeforeNext }: RateLimiterRes): AppError {
    const retryAfterSeconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
    const message = `The dashboard answers at most ${this.perMinute} requests a minute to one caller. Try again in ${retryAfterSeconds} s.`;
    return new AppError('throttled', message, { retryAfterSeconds });
  }
}

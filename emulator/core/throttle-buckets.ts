export interface Bucket {
  capacity: number;
  refillPerSecond: number;
}

interface Draw {
  taken: boolean;
  /** Whole tokens left after the draw. */
  remaining: number;
  /** When not taken: seconds until a token is there. */
  retryAfterSeconds: number;
}

interface Level {
  tokens: number;
  at: number;
}

/** Token buckets by name, filled by the time that the caller passes in; nothing runs between. */
export class Throttle {
  readonly #levels = new Map<string, Level>();

  draw(name: string, bucket: Bucket, now: number): Draw {
    const level = this.#levels.get(name) ?? { tokens: bucket.capacity, at: now };
    const earned = (Math.max(0, now - level.at) / 1_000) * bucket.refillPerSecond;
    const tokens = Math.min(bucket.capacity, level.tokens + earned);
    const taken = tokens >= 1;
    const left = taken ? tokens - 1 : tokens;
    this.#levels.set(name, { tokens: left, at: now });
    return {
      taken,
      remaining: Math.floor(left),
      retryAfterSeconds: taken ? 0 : Math.max(1, Math.ceil((1 - left) / bucket.refillPerSecond)),
    };
  }

  /** Forgets the buckets whose name starts so, as if nobody had called yet. */
  reset(prefix: string): void {
    for (const name of this.#levels.keys()) {
      if (name.startsWith(prefix)) this.#levels.delete(name);
    }
  }
}

export interface Kept {
  etag: string;
  output: unknown;
  /** What parsed it, and so what type it has. */
  schema: unknown;
  /** Of its text: what it takes in memory is a small multiple. */
  length: number;
}

/** Characters of answers that are kept: several lists of ten thousand computes. */
export const maxKept = 16_000_000;

const answers = new Map<string, Kept>();
let total = 0;

/**
 * The last answer to each read, in the memory of this page alone. A read that finds nothing new gives
 * the very same object again, so that nothing on screen is drawn anew.
 */
export const keptAnswers = {
  get: (key: string): Kept | undefined => answers.get(key),

  /** Those that were kept or changed longest ago give way. */
  keep(key: string, answer: Kept): void {
    drop(key);
    if (answer.length > maxKept) return;
    answers.set(key, answer);
    total += answer.length;
    for (const oldest of answers.keys()) {
      if (total <= maxKept) break;
      drop(oldest);
    }
  },

  /** For whoever signs out. */
  forget(): void {
    answers.clear();
    total = 0;
  },
};

function drop(key: string): void {
  total -= answers.get(key)?.length ?? 0;
  answers.delete(key);
}

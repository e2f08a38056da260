import { ArmFailure, isRefusal } from '../../arm/arm-failure';

/** Reads parts of an answer of which none spoils the others, and keeps the names of those that failed. */
export interface PartReader {
  read<T>(name: string, part: Promise<T>): Promise<T | undefined>;
  unread(): string[];
}

export function partReader(): PartReader {
  const failed = new Set<string>();
  return {
    async read(name, part) {
      try {
        return await part;
      } catch (error) {
        if (concernsAll(error)) throw error;
        failed.add(name);
        return undefined;
      }
    },
    unread: () => [...failed].toSorted(),
  };
}

/**
 * Whoever is asked to slow down or to sign in again is told so, since each further part would be
 * refused as well; and a defect of ours is no part that could not be read.
 */
const concernsAll = (error: unknown): boolean =>
  !(error instanceof ArmFailure) || isRefusal(error, 401, 429);

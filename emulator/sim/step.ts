/** What one step of a compute means for the others. */
export interface StepOutcome {
  /** The compute was deleted. */
  gone: boolean;
  /** Cores came back, so clusters that are short of them may grow. */
  released: boolean;
}

export const nothingHappened: StepOutcome = { gone: false, released: false };

/** The time of something that will not happen. */
export const NEVER = Number.POSITIVE_INFINITY;

/**
 * Milliseconds since the epoch, as `Date.now` gives them. The emulator never reads the system's
 * clock elsewhere: a subscription's own time is this plus its offset, which tests and people move.
 */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** Whoever called did not wait for the answer: no defect, and nobody is there to be told. */
export class CallerLeft extends Error {}

/** nginx's word for it, for the log. */
export const callerLeftStatus = 499;

/** A call that is given up ends by its signal's own reason, whatever the web server put there. */
export const hasLeft = (thrown: unknown, { aborted, reason }: AbortSignal): boolean =>
  thrown instanceof CallerLeft || (aborted && thrown === reason);

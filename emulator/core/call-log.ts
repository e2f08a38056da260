/** What was asked and answered. Never holds a token, a query or a body: those carry secrets. */
export interface CallRecord {
  method: string;
  path: string;
  status: number;
  /** ISO 8601, by the subscription's own clock. */
  at: string;
  /** Object id of the caller; left out when the token told none. */
  principalId?: string;
  requestId: string;
  /** Id of the fault that struck the call. */
  fault?: string;
  /** Of a call that was struck and carried out all the same: the status of its own answer. */
  carriedOut?: number;
}

const CALLS_KEPT = 1_000;

/** The latest calls of each subscription, in memory only. */
export class CallLog {
  readonly #calls = new Map<string, CallRecord[]>();

  add(subscriptionId: string, call: CallRecord): void {
    const calls = this.#calls.get(subscriptionId) ?? [];
    calls.push(call);
    // Trimmed by halves, so that a full log does not cost a copy per call.
    if (calls.length > 2 * CALLS_KEPT) calls.splice(0, calls.length - CALLS_KEPT);
    this.#calls.set(subscriptionId, calls);
  }

  list(subscriptionId: string): readonly CallRecord[] {
    return (this.#calls.get(subscriptionId) ?? []).slice(-CALLS_KEPT);
  }

  clear(subscriptionId: string): void {
    this.#calls.delete(subscriptionId);
  }
}

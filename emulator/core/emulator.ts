import type { CallLog } from './call-log';
import type { Clock } from './clock';
import type { SigningKey } from './signing-key';
import type { EmulatorState, SubscriptionState } from './state';
import type { QuietSpans } from '../sim/quiet-spans';
import type { Throttle } from './throttle-buckets';

/** The whole emulator as a Fetch function, with what its parts share. */
export interface Emulator {
  fetch(request: Request): Promise<Response>;
  readonly state: EmulatorState;
  readonly clock: Clock;
  readonly signingKey: () => Promise<SigningKey>;
  readonly calls: CallLog;
  readonly throttle: Throttle;
  readonly quiet: QuietSpans;
  /** Says that `state` is no longer what it was, so that it is settled anew and can be saved. */
  changed(): void;
}

export function nowOf(
  emulator: Pick<Emulator, 'clock'>,
  subscription: Pick<SubscriptionState, 'clockOffsetMs'>,
): number {
  return emulator.clock() + subscription.clockOffsetMs;
}

/** Subscription ids are GUIDs, compared without regard to case. */
export function findSubscription(
  state: EmulatorState,
  subscriptionId: string,
): SubscriptionState | undefined {
  const wanted = subscriptionId.toLowerCase();
  return state.subscriptions.find((one) => one.subscriptionId.toLowerCase() === wanted);
}

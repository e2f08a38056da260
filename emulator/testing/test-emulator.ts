import { createEmulator } from '../app';
import type { Clock } from '../core/clock';
import { findSubscription, type Emulator } from '../core/emulator';
import type { FaultPreset } from '../core/fault-presets';
import type { Fault } from '../core/faults';
import { addFault } from '../core/fault-list';
import type { SubscriptionState } from '../core/state';
import { advanceClock, makeSubscription, type NewSubscription } from '../core/subscriptions';
import type { Person } from '../entra/people';
import { mintAccessToken } from '../entra/tokens';
import { serveEmulator } from '../http';
import type { SeedName } from '../seeds/seed';

export interface WorkspaceRef {
  resourceGroup: string;
  name: string;
  location: string;
}

/** An emulator on a free port, with handles for what a test does behind the client's back. */
export interface TestEmulator {
  origin: string;
  emulator: Emulator;
  /** An ARM access token, as sign-in would give it. */
  tokenOf(person: Person): Promise<string>;
  makeSubscription(
    seed: SeedName,
    options?: Omit<NewSubscription, 'seed'>,
  ): { subscriptionId: string; workspaces: WorkspaceRef[] };
  advance(subscriptionId: string, seconds: number): void;
  fault(subscriptionId: string, fault: FaultPreset | Omit<Fault, 'id'>): Fault;
  close(): Promise<void>;
}

export async function startTestEmulator(options: { clock?: Clock } = {}): Promise<TestEmulator> {
  const emulator = createEmulator(options);
  const server = await serveEmulator(emulator, { port: 0 });
  const known = (subscriptionId: string): SubscriptionState => {
    const found = findSubscription(emulator.state, subscriptionId);
    if (found === undefined) throw new Error(`There is no subscription '${subscriptionId}'.`);
    return found;
  };
  return {
    origin: server.origin,
    emulator,
    close: () => server.close(),
    tokenOf: (person) => mintAccessToken(emulator, { person }),
    makeSubscription(seed, rest = {}) {
      const { subscriptionId, workspaces } = makeSubscription(emulator, { seed, ...rest });
      return {
        subscriptionId,
        workspaces: workspaces.map(({ resourceGroup, name, location }) => ({
          resourceGroup,
          name,
          location,
        })),
      };
    },
    advance: (subscriptionId, seconds) => {
      advanceClock(emulator, known(subscriptionId), seconds);
    },
    fault(subscriptionId, wanted) {
      const chosen = typeof wanted === 'string' ? { preset: wanted } : wanted;
      const fault = addFault(known(subscriptionId).faults, chosen);
      emulator.changed();
      return fault;
    },
  };
}

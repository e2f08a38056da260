import type { FaultPreset } from '@/emulator/core/fault-presets';
import type { Fault } from '@/emulator/core/faults';
import type { Admin } from '../stage/admin';

type Kind = Partial<Fault> & { preset: FaultPreset };

/** Every way in which a call to ARM goes wrong. Seconds and delays are short, to meet more of them. */
const kinds: Record<string, Kind> = {
  throttled: { preset: 'throttled', retryAfterSeconds: 1 },
  failing: { preset: 'failing' },
  unavailable: { preset: 'unavailable', retryAfterSeconds: 1 },
  dropped: { preset: 'dropped' },
  slow: { preset: 'slow', delayMs: 1_000 },
  nonsense: { preset: 'nonsense' },
  'expired-token': { preset: 'expired-token' },
  'lost-answer': { preset: 'lost-answer' },
  'failing-afterwards': { preset: 'failing', afterwards: true },
  'nonsense-afterwards': { preset: 'nonsense', afterwards: true },
};

interface FaultPlan {
  /** Of all calls that are to be struck, by any kind. */
  share: number;
  seed: number;
  /** Of the slow ones. */
  delayMs?: number;
}

/** Has that share of all calls to ARM go wrong, all kinds alike, the same ones for a seed. */
export async function layFaults(admin: Admin, { share, seed, delayMs }: FaultPlan): Promise<void> {
  const names = Object.keys(kinds);
  // A call escapes all kinds with the product of what each leaves.
  const probability = 1 - (1 - share) ** (1 / names.length);
  for (const [index, [id, kind]] of Object.entries(kinds).entries()) {
    const delay = kind.preset === 'slow' && delayMs !== undefined ? { delayMs } : {};
    const fault = { ...kind, ...delay, id, probability, seed: seed * names.length + index };
    await admin('POST', '/faults', { ...fault, path: '/subscriptions**' });
  }
}

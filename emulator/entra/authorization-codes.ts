import { randomBytes } from 'node:crypto';
import type { Person } from './people';

/** What was agreed when the code was given, to be held against its redemption. */
export interface Grant {
  person: Person;
  clientId: string;
  redirectUri: string;
  scope: string;
  codeChallenge: string;
  nonce: string | undefined;
}

type Redemption = { outcome: 'good'; grant: Grant } | { outcome: 'used' | 'expired' | 'unknown' };

interface Issued {
  grant: Grant;
  expiresAt: number;
  used: boolean;
}

/** RFC 6749, 4.1.2: ten minutes at most. */
const LIFETIME_MS = 10 * 60 * 1_000;

/** Codes live in memory: a sign-in that a restart interrupts begins again. */
export class AuthorizationCodes {
  readonly #issued = new Map<string, Issued>();

  issue(grant: Grant, now: number): string {
    this.#forgetOld(now);
    const code = randomBytes(32).toString('base64url');
    this.#issued.set(code, { grant, expiresAt: now + LIFETIME_MS, used: false });
    return code;
  }

  /** A code is good once, whatever comes of the redemption. */
  redeem(code: string, now: number): Redemption {
    const issued = this.#issued.get(code);
    if (issued === undefined) return { outcome: 'unknown' };
    if (issued.used) return { outcome: 'used' };
    issued.used = true;
    return now < issued.expiresAt
      ? { outcome: 'good', grant: issued.grant }
      : { outcome: 'expired' };
  }

  /** Kept for as long again, so that a late comer is told the reason. */
  #forgetOld(now: number): void {
    for (const [code, { expiresAt }] of this.#issued) {
      if (expiresAt + LIFETIME_MS < now) this.#issued.delete(code);
    }
  }
}

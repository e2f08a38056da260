import type { Emulator } from '../core/emulator';
import { readOwnToken } from './own-token';
import type { Person } from './people';
import { SESSION_ISSUER } from './tenant';
import { mintSessionToken } from './tokens';

const NAME = 'emulator_session';

/**
 * No Path: the browser then takes the folder that it sees, which is right for sign-in reached
 * directly and for sign-in behind a prefix.
 */
const ATTRIBUTES = 'HttpOnly; SameSite=Lax';

export async function sessionCookie(emulator: Emulator, person: Person): Promise<string> {
  return `${NAME}=${await mintSessionToken(emulator, person)}; ${ATTRIBUTES}`;
}

export function endedSessionCookie(): string {
  return `${NAME}=; Max-Age=0; ${ATTRIBUTES}`;
}

/** Who is signed in in this browser. */
export async function personOfSession(
  emulator: Emulator,
  cookies: string | null,
): Promise<Person | undefined> {
  const token = new RegExp(`(?:^|; )${NAME}=([^;]+)`).exec(cookies ?? '')?.[1];
  if (token === undefined) return undefined;
  const session = await readOwnToken(emulator, token, SESSION_ISSUER);
  return session.outcome === 'good' ? session.person : undefined;
}

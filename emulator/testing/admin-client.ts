import type { Emulator } from '../core/emulator';

interface AdminAnswer {
  status: number;
  body: unknown;
}

/** Calls the admin API as a script does. */
export async function callAdmin(
  emulator: Emulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<AdminAnswer> {
  const response = await emulator.fetch(
    new Request(`http://localhost:4280/_emulator${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    }),
  );
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

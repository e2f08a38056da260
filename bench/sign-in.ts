import { z } from 'zod';
import { avery, DEMO_PASSWORD } from '../emulator/entra/people';
import { EMULATOR_CLIENT_ID, TENANT_ID } from '../emulator/entra/tenant';
import { emulatorOrigin } from './target';

/** An ARM token of the emulator's admin, by the password grant that scripts use. */
export async function armToken(): Promise<string> {
  const answer = await fetch(`${emulatorOrigin}/entra/${TENANT_ID}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: EMULATOR_CLIENT_ID,
      username: avery.upn,
      password: DEMO_PASSWORD,
      scope: 'https://management.azure.com/.default',
    }),
  });
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
}

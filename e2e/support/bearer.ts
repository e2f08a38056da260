import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { DEMO_PASSWORD, type Person } from '../../emulator/entra/people';
import { EMULATOR_CLIENT_ID, TENANT_ID } from '../../emulator/entra/tenant';

/** Where people sign in, as the app's own port passes it on. */
export const entra = `/emulator/entra/${TENANT_ID}`;

/** A person's token for ARM, as a script gets it: through the app's own port. */
export async function bearer(
  request: APIRequestContext,
  { upn }: Person,
): Promise<{ authorization: string }> {
  const answer = await request.post(`${entra}/oauth2/v2.0/token`, {
    form: {
      grant_type: 'password',
      client_id: EMULATOR_CLIENT_ID,
      username: upn,
      password: DEMO_PASSWORD,
      scope: 'https://management.azure.com/.default',
    },
  });
  const { access_token } = z.object({ access_token: z.string() }).parse(await answer.json());
  return { authorization: `Bearer ${access_token}` };
}

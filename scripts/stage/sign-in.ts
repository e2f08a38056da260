import { z } from 'zod';
import { DEMO_PASSWORD, type Person } from '@/emulator/entra/people';
import { EMULATOR_CLIENT_ID, TENANT_ID } from '@/emulator/entra/tenant';

const answerSchema = z.object({ access_token: z.string() });

/** ARM tokens of a person, by the password grant that scripts use; kept until distrusted. */
export function signIn(emulatorOrigin: string, person: Person) {
  let kept: Promise<string> | undefined;
  return ({ forceRefresh }: { forceRefresh: boolean }): Promise<string> => {
    if (forceRefresh) kept = undefined;
    return (kept ??= tokenOf(emulatorOrigin, person));
  };
}

async function tokenOf(emulatorOrigin: string, { upn }: Person): Promise<string> {
  const answer = await fetch(`${emulatorOrigin}/entra/${TENANT_ID}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: EMULATOR_CLIENT_ID,
      username: upn,
      password: DEMO_PASSWORD,
      scope: 'https://management.azure.com/.default',
    }),
  });
  return answerSchema.parse(await answer.json()).access_token;
}

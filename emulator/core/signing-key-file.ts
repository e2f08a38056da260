import { z } from 'zod';
import { generateSigningJwk, signingKeyFrom, type SigningKey } from './signing-key';
import { readIfThere, writeWhole } from './state-file';

const jwkSchema = z.looseObject({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
});

/** The key of the file; a new one when there is none or it is no key, and then nobody is signed in. */
export async function signingKeyOfFile(file: string): Promise<SigningKey> {
  const known = jwkSchema.safeParse(parse((await readIfThere(file)) ?? ''));
  if (known.success) {
    try {
      return await signingKeyFrom(known.data);
    } catch {
      // It looked like a key and is none: a new one it is.
    }
  }
  const made = await generateSigningJwk();
  await writeWhole(file, JSON.stringify(made));
  return signingKeyFrom(made);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

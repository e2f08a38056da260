import { createPrivateKey, createPublicKey, createSign, createVerify } from 'node:crypto';
import { expect, test } from 'vitest';
import { generateKeyPair } from './generate-key-pair';
import { parsePublicKey } from './public-key';
import { publicKeyLineSchema } from './public-key-line';

test('both halves belong together, and others read them', async () => {
  const { publicKey, privateKey } = await generateKeyPair(' dana ci\n');
  expect(publicKeyLineSchema.safeParse(publicKey).success).toBe(true);
  expect(parsePublicKey(publicKey)).toMatchObject({
    ok: true,
    key: { type: 'ssh-rsa', bits: 4096, comment: 'dana ci' },
  });

  const secret = createPrivateKey(privateKey);
  expect(lineOf(createPublicKey(secret).export({ type: 'spki', format: 'pem' }).toString())).toBe(
    publicKey.replace(' dana ci', ''),
  );
  const signature = createSign('sha256').update('hello').sign(secret);
  expect(createVerify('sha256').update('hello').verify(createPublicKey(secret), signature)).toBe(
    true,
  );
});

function lineOf(pem: string): string | undefined {
  const parsed = parsePublicKey(pem);
  return parsed.ok ? parsed.key.line : undefined;
}

import { z } from 'zod';
import type { Json } from '../arm-body/json';
import { text } from '../arm-body/lenient';
import type { SshAccount } from './ssh-account';

/** ARM's `VirtualMachineSshCredentials`. */
export const accountBodyOf = (account: SshAccount): Json => ({
  username: account.userName,
  ...(account.by === 'password' ? { password: account.password } : keyOf(account)),
});

/** The passphrase is in no published version; Python SDK v1 sends it beside the key. */
const keyOf = ({ privateKey, passphrase }: Extract<SshAccount, { by: 'key' }>): Json => ({
  privateKeyData: privateKey,
  ...(passphrase !== undefined && { passphrase }),
});

const armAccountSchema = z
  .object({ username: text, publicKeyData: text, privateKeyData: text })
  .catch({});

/** ARM never gives secrets back, so that only a key that was sent with it tells which way in it is. */
export function accountOf(arm: unknown): SshAccount {
  const { username: userName = '', publicKeyData, privateKeyData } = armAccountSchema.parse(arm);
  return publicKeyData === undefined && privateKeyData === undefined
    ? { by: 'password', userName, password: '' }
    : { by: 'key', userName, privateKey: '' };
}

import type { AttachForm, AttachFormProblems } from './attach-form';
import { readPrivateKey } from './private-key';

/** What is wrong with how the service is to sign in; no message repeats a secret. */
export function accountProblems(account: AttachForm['account']): AttachFormProblems {
  if (account.by === 'password') return {};
  const key = readPrivateKey(account.privateKey);
  if (!key.ok) return { 'account.privateKey': key.reason };
  if (key.encrypted && account.passphrase === '') {
    return { 'account.passphrase': 'This key is encrypted: enter its passphrase' };
  }
  return !key.encrypted && account.passphrase !== ''
    ? { 'account.passphrase': 'This key is not encrypted: leave the passphrase out' }
    : {};
}

import type { ComputeIdentity } from '../../identity/compute-identity';
import type { SshAccount } from '../../attach/ssh-account';
import { clusterDefaults, type CreateCluster } from '../../compute/create-compute';
import type { Reading } from './reading';

/** An entry of an object where there is a value for it. */
export const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> => {
  const entry: Partial<Record<K, V>> = {};
  if (value !== undefined) entry[key] = value;
  return entry;
};

/** A secret as it stands in a text: where that is a variable's name, it is still to be entered. */
export const secretIn = (text: string | undefined): string | undefined =>
  text !== undefined && /^\$(\{\w+\}|\w+)$/.test(text) ? '' : text;

export function identityIn(type: string | undefined, ids: readonly string[]): ComputeIdentity {
  if (ids.length > 0) return { type: 'UserAssigned', ids: [...ids] };
  return { type: /^\[?system/i.test(type ?? '') ? 'SystemAssigned' : 'None' };
}

/** `key=value` of flags; a key without a value is a tag with an empty one. */
export const tagsIn = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
    }),
  );

/** Tags as an object or as words of a command. */
export function tagsOf(reading: Reading): Record<string, string> {
  const keys = reading.keys('tags');
  if (keys.length === 0) return tagsIn(reading.texts('tags'));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = reading.text('tags', key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

export const scaleIn = (
  minNodes: number | undefined,
  maxNodes: number | undefined,
  idleSeconds: number | undefined,
): CreateCluster['scale'] => ({
  minNodes: minNodes ?? clusterDefaults.minNodes,
  maxNodes: maxNodes ?? clusterDefaults.maxNodes,
  idleSeconds: idleSeconds ?? clusterDefaults.idleSeconds,
});

/** A key is a file of the reader's own, so that it is still to be entered. */
export function accountIn(
  userName: string | undefined,
  password: string | undefined,
  key: { file: string | undefined; passphrase?: string | undefined },
): SshAccount {
  if (key.file === undefined) {
    return { by: 'password', userName: userName ?? '', password: secretIn(password) ?? '' };
  }
  return {
    by: 'key',
    userName: userName ?? '',
    privateKey: '',
    ...given('passphrase', secretIn(key.passphrase)),
  };
}

export const sshIn = (
  adminUserName: string | undefined,
  password: string | undefined,
  publicKey: string | undefined,
): Pick<CreateCluster, 'ssh'> =>
  adminUserName === undefined
    ? {}
    : {
        ssh: {
          adminUserName,
          ...given('password', secretIn(password)),
          ...given('publicKey', publicKey),
        },
      };

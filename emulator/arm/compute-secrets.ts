import { isJsonObject, type JsonObject, type JsonValue } from '../sim/json';

/** Marked `x-ms-secret` in the OpenAPI document: written, and never read back. */
const secretNames = new Set([
  'adminUserPassword',
  'adminUserSshPublicKey',
  'databricksAccessToken',
  'password',
  'privateKeyData',
  'publicKeyData',
  'relayConnectionString',
  'serviceBusConnectionString',
]);

/** Of `sslConfiguration` only: elsewhere these are ordinary names. */
const certificateNames = new Set(['cert', 'key']);

/** The settings as a GET may show them. */
export function withoutSecrets(settings: JsonObject, secret = secretNames): JsonObject {
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([name]) => !secret.has(name))
      .map(([name, value]): [string, JsonValue] => [name, shown(name, value)]),
  );
}

function shown(name: string, value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  return withoutSecrets(value, name === 'sslConfiguration' ? certificateNames : secretNames);
}

/** What listKeys hands out of the settings of an attached compute. */
export function keysOf(settings: JsonObject): JsonObject {
  const { databricksAccessToken, administratorAccount } = settings;
  return {
    ...(databricksAccessToken !== undefined && { databricksAccessToken }),
    ...(administratorAccount !== undefined && { administratorAccount }),
  };
}

/** What listKeys hands out of an AKS cluster; nothing answers at the other end. */
export function kubeConfigs(cluster: string): JsonObject {
  return {
    userKubeConfig: `emulated user kubeconfig of ${cluster}`,
    adminKubeConfig: `emulated admin kubeconfig of ${cluster}`,
    imagePullSecretName: null,
  };
}

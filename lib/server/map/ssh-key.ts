import type { JsonObject } from '../../arm/json';
import type { StoredKey } from '../../domain/ssh/stored-key';
import { object, text } from './read';
import { resourceOf } from './resource';

/** Undefined for a resource that was made without a key: Azure takes it later. */
export function sshKeyOf(arm: JsonObject): StoredKey | undefined {
  const publicKey = text(object(arm.properties).publicKey);
  return publicKey ? { ...resourceOf(arm), publicKey } : undefined;
}

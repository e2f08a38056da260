import type { JsonObject } from '../../arm/json';
import type { DirectoryPerson } from '../../domain/person/person';
import { text } from './read';

/** A user of Microsoft Graph; guests may have no mail. */
export function personOf(user: JsonObject): DirectoryPerson {
  const id = text(user.id) ?? '';
  const mail = text(user.mail) || text(user.userPrincipalName);
  return { id, name: text(user.displayName) || mail || id, ...(mail && { mail }) };
}

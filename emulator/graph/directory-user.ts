import { people, type Person } from '../entra/people';
import { stableGuid } from '../sim/chance';
import { type Colleague, colleagues } from './colleagues';

/** A user of the tenant's directory, with what Graph tells of one unless asked for more. */
export interface DirectoryUser {
  id: string;
  displayName: string;
  givenName: string;
  surname: string;
  /** Guests may have none. */
  mail: string | null;
  userPrincipalName: string;
  jobTitle: string | null;
  mobilePhone: null;
  officeLocation: null;
  preferredLanguage: null;
  businessPhones: string[];
}

type Told = Pick<
  DirectoryUser,
  'id' | 'displayName' | 'givenName' | 'surname' | 'mail' | 'userPrincipalName' | 'jobTitle'
>;

/** Who can sign in, and then those who are only found. */
export const directory: readonly DirectoryUser[] = [
  ...people.map(memberOf),
  ...colleagues.map(colleagueOf),
];

function userOf(told: Told): DirectoryUser {
  return {
    ...told,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    businessPhones: [],
  };
}

function memberOf({ oid, name, upn, jobTitle }: Person): DirectoryUser {
  const [givenName = '', surname = ''] = name.split(' ');
  return userOf({
    id: oid,
    displayName: name,
    givenName,
    surname,
    mail: upn,
    userPrincipalName: upn,
    jobTitle,
  });
}

function colleagueOf({ givenName, surname, alias, jobTitle, isGuest }: Colleague): DirectoryUser {
  const address = `${alias}@${isGuest ? 'fabrikam' : 'contoso'}.example`;
  // Microsoft Entra docs: properties of a B2B collaboration user.
  const upn = isGuest ? `${address.replace('@', '_')}#EXT#@contoso.example` : address;
  return userOf({
    id: stableGuid('user', upn),
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    mail: isGuest ? null : address,
    userPrincipalName: upn,
    jobTitle,
  });
}

/** By object id or user principal name; case is ignored. */
export function findUser(wanted: string): DirectoryUser | undefined {
  const key = wanted.toLowerCase();
  return directory.find(
    ({ id, userPrincipalName }) => id === key || userPrincipalName.toLowerCase() === key,
  );
}

import { invalidValue } from './compute-errors';
import type { ClusterSettings } from './compute-request-cluster';
import { isPublicKey } from './ssh-public-key';

const TARGET = 'properties.properties.userAccountCredentials';

type Credentials = NonNullable<ClusterSettings['userAccountCredentials']>;

/** REST reference of virtual machines, `OSProfile.adminUsername`. */
const reservedNames = new Set(
  (
    'administrator admin user user1 test user2 test1 user3 admin1 1 123 a actuser adm admin2 ' +
    'aspnet backup console david guest john owner root server sql support support_388945a0 sys ' +
    'test2 test3 user4 user5'
  ).split(' '),
);
const USER_NAME = /^[a-z_][a-z0-9_-]{0,31}$/i;

/** The same reference, `OSProfile.adminPassword`, of Linux machines. */
const reservedPasswords = new Set(
  (
    'abc@123 p@$$w0rd p@ssw0rd p@ssword123 pa$$word pass@word1 password! password1 password22 ' +
    'iloveyou!'
  ).split(' '),
);
const PASSWORD_LENGTH = { least: 6, most: 72 };
const KINDS_OF_CHARACTER = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/];
const KINDS_NEEDED = 3;

/** The service's refusals of the account that is made on each node of a new cluster. */
export function requireCredentials(credentials: Credentials | null | undefined): void {
  if (credentials === null || credentials === undefined) return;
  const { adminUserName, adminUserPassword, adminUserSshPublicKey } = credentials;
  if (!USER_NAME.test(adminUserName) || reservedNames.has(adminUserName.toLowerCase())) {
    throw invalidValue(`${TARGET}.adminUserName`, 'the admin user name specified is not allowed.');
  }
  if (!adminUserPassword && !adminUserSshPublicKey) {
    throw invalidValue(TARGET, 'it has to have a password or an SSH public key.');
  }
  if (adminUserPassword) requirePassword(adminUserPassword);
  if (adminUserSshPublicKey && !isPublicKey(adminUserSshPublicKey)) {
    throw invalidValue(`${TARGET}.adminUserSshPublicKey`, 'it is no SSH public key.');
  }
}

/** The reason never repeats the password. */
function requirePassword(password: string): void {
  const { least, most } = PASSWORD_LENGTH;
  const kinds = KINDS_OF_CHARACTER.filter((kind) => kind.test(password)).length;
  const isLong = password.length >= least && password.length <= most;
  if (isLong && kinds >= KINDS_NEEDED && !reservedPasswords.has(password.toLowerCase())) return;
  throw invalidValue(
    `${TARGET}.adminUserPassword`,
    `it has to have ${least} to ${most} characters of at least ${KINDS_NEEDED} kinds: small ` +
      'letters, capital letters, digits and others; and must not be a well-known one.',
  );
}

/**
 * Names that Azure refuses for the administrator of a machine: `OSProfile.adminUsername` in the
 * REST reference of virtual machines, and the same list in the FAQ of Linux virtual machines.
 */
const refused = new Set(
  (
    '1 123 a actuser adm admin admin1 admin2 administrator aspnet backup console david guest john ' +
    'owner root server sql support support_388945a0 sys test test1 test2 test3 user user1 user2 ' +
    'user3 user4 user5'
  ).split(' '),
);

/** What is wrong with the name of the user that SSH signs in as; rules of Linux machines in Azure. */
export function adminUserNameProblem(text: string): string | undefined {
  if (text === '') return 'Enter an SSH user name';
  if (text.length > 32) return 'Use at most 32 characters';
  if (!/^[a-z0-9_-]+$/i.test(text)) return 'Use only letters, digits, - and _';
  if (!/^[a-z_]/i.test(text)) return 'Start with a letter or _';
  if (refused.has(text.toLowerCase())) return `Azure reserves the name ${text}; choose another one`;
  return undefined;
}

import type { RoleName } from '../arm/roles';

/** Someone who can sign in. */
export interface Person {
  /** Object id in the tenant. */
  oid: string;
  name: string;
  /** User principal name, which is the email address too. */
  upn: string;
  jobTitle: string;
  /** Held on each new subscription unless its maker says otherwise. */
  roles: readonly RoleName[];
}

/** The password of everyone, for the password grant; the emulator is a demo and guards nothing. */
export const DEMO_PASSWORD = 'Emulator-Pass-1';

// The AzureML roles reach no further than workspaces: sizes, quota and resource groups live on the
// subscription, so a data scientist is usually given Reader there as well.
const dataScientist: readonly RoleName[] = [
  'AzureML Data Scientist',
  'AzureML Compute Operator',
  'Reader',
];

export const avery: Person = {
  oid: 'a0000000-0000-4000-8000-000000000001',
  name: 'Avery Admin',
  upn: 'avery@contoso.example',
  jobTitle: 'Platform administrator',
  roles: ['Owner'],
};

export const dana: Person = {
  oid: 'a0000000-0000-4000-8000-000000000002',
  name: 'Dana Scientist',
  upn: 'dana@contoso.example',
  jobTitle: 'Data scientist',
  roles: dataScientist,
};

export const riley: Person = {
  oid: 'a0000000-0000-4000-8000-000000000003',
  name: 'Riley Reader',
  upn: 'riley@contoso.example',
  jobTitle: 'Auditor',
  roles: ['Reader'],
};

export const mika: Person = {
  oid: 'a0000000-0000-4000-8000-000000000004',
  name: 'Mika Modeller',
  upn: 'mika@contoso.example',
  jobTitle: 'Data scientist',
  roles: dataScientist,
};

export const priya: Person = {
  oid: 'a0000000-0000-4000-8000-000000000005',
  name: 'Priya Pipeline',
  upn: 'priya@contoso.example',
  jobTitle: 'Machine learning engineer',
  roles: dataScientist,
};

export const sam: Person = {
  oid: 'a0000000-0000-4000-8000-000000000006',
  name: 'Sam Student',
  upn: 'sam@contoso.example',
  jobTitle: 'Data science trainee',
  roles: ['AzureML Data Scientist', 'Reader'],
};

export const noa: Person = {
  oid: 'a0000000-0000-4000-8000-000000000007',
  name: 'Noa Newcomer',
  upn: 'noa@contoso.example',
  jobTitle: 'New colleague',
  roles: [],
};

export const people: readonly Person[] = [avery, dana, riley, mika, priya, sam, noa];

/** By object id, user principal name, or its part before the `@`; case is ignored. */
export function findPerson(wanted: string): Person | undefined {
  const key = wanted.trim().toLowerCase();
  return people.find(({ oid, upn }) => key === oid || key === upn || key === upn.split('@')[0]);
}

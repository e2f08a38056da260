/** What a person is shown by. */
export const userFields = 'id,displayName,mail,userPrincipalName';

const searched = ['displayName', 'mail', 'userPrincipalName'] as const;

/** Graph docs, "Use the $search query parameter": a backslash goes before quotes and itself. */
export const userSearch = (words: string): string =>
  searched.map((field) => `"${field}:${words.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(' OR ');

/** Graph docs, "Use the $filter query parameter": at most 15 values a request. */
export const valuesPerFilter = 15;

/** What a person is asked for by. */
export type UserKey = 'id' | 'userPrincipalName' | 'mail';

/** OData: a quote in a text is doubled. */
export const userFilter = (field: UserKey, values: readonly string[]): string =>
  `${field} in (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(',')})`;

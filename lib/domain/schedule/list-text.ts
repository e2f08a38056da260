const format = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "1", "1 and 2", "1, 2 and 3". */
export const listText = (items: readonly (string | number)[]): string =>
  format.format(items.map(String));

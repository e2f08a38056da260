const timeOnly = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** A moment of today in the reader's zone, to the second. */
export const timeOfDay = (ms: number): string => timeOnly.format(ms);

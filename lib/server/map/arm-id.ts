/** The last part of an ARM id: the name of what it names. */
export const lastSegment = (id = ''): string => id.slice(id.lastIndexOf('/') + 1);

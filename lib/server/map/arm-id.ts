/** The last part of an ARM id: the name of what it names. */
export const lastSegment = (id = ''): string => id.slice(id.lastIndexOf('/') + 1);

/** The resource group in an ARM id, whose case ARM itself varies. */
export const resourceGroupIn = (id = ''): string =>
  /\/resourceGroups\/([^/]+)/i.exec(id)?.[1] ?? '';

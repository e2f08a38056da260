/** Azure docs, "Use TLS to secure a web service": the name that a leaf domain label comes to. */
export const leafDomain = (label: string, location: string): string =>
  label.trim() === '' ? '' : `${label.trim()}######.${location}.cloudapp.azure.com`;

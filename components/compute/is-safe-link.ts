/** An address comes from the service, but a link made of it must not run a script. */
export const isSafeLink = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === 'https:';

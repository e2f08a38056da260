/** A path in the notebooks share, cut into the directories on the way to it, from the root on. */
export interface Crumb {
  name: string;
  path: string;
}

export function crumbsOf(directory: string): readonly Crumb[] {
  const names = directory === '' ? [] : directory.split('/');
  return names.map((name, index) => ({ name, path: names.slice(0, index + 1).join('/') }));
}

export const inDirectory = (directory: string, name: string): string =>
  directory === '' ? name : `${directory}/${name}`;

export const directoryOf = (path: string): string =>
  path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';

/** Azure ML docs: everyone's own directory is called as the user name before its @. */
export const homeOf = (username: string): string => `Users/${username.split('@')[0] ?? username}`;

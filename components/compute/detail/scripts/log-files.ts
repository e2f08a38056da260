import type { NotebookEntry } from '@/lib/domain/notebook-file/notebook-file';

export interface LogFile {
  /** In the share. */
  path: string;
  /** Below the folder of the instance's logs: `creation/stdout`. */
  title: string;
  modifiedOn: string | undefined;
}

/** Azure docs, "Customize the compute instance with a script": where the logs of an instance are. */
export const logFolder = (name: string): string => `Logs/${name}`;

/** The files of one folder of logs, as files of the instance's. */
export function logFilesIn(
  root: string,
  directory: string,
  entries: readonly NotebookEntry[],
): LogFile[] {
  return entries
    .filter(({ kind }) => kind === 'file')
    .map(({ name, modifiedOn }) => {
      const path = `${directory}/${name}`;
      return { path, title: path.slice(root.length + 1), modifiedOn };
    });
}

/** Newest first; of those whose time is not known, or the same, by name. */
export const newestFirst = (files: readonly LogFile[]): LogFile[] =>
  files.toSorted((a, b) => timeOf(b) - timeOf(a) || a.title.localeCompare(b.title));

const timeOf = ({ modifiedOn }: LogFile): number => Date.parse(modifiedOn ?? '') || 0;

/** The newest log of a script, by the folder or the name that it has. */
export const logOf = (which: string | undefined, files: readonly LogFile[]): LogFile | undefined =>
  files.find(({ title }) => which !== undefined && title.toLowerCase().includes(which)) ??
  (which === undefined ? files[0] : undefined);

/** The last lines of a text that say anything. */
export const lastLines = (text: string, count: number): string =>
  text.trimEnd().split('\n').slice(-count).join('\n');

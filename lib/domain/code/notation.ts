import type { CodeSubject } from './subject';

export const notationIds = [
  'arm-template',
  'bicep',
  'rest',
  'az-rest',
  'cli-v1',
  'cli-v2',
  'cli-yaml',
  'python-v1',
  'python-v2',
  'terraform',
] as const;
export type NotationId = (typeof notationIds)[number];

/** A way to write down a compute, for a tool that can make it. */
export interface Notation {
  id: NotationId;
  title: string;
  /** For highlighting: `json`, `bicep`, `http`, `shell`, `yaml`, `python` or `hcl`. */
  language: string;
  /** What a downloaded file is called, for a compute of that name. */
  fileName: (name: string) => string;
  write: (subject: CodeSubject) => string;
}

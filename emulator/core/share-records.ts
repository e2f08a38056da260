/** A file share of Azure Files: the notebooks files of one workspace. */
export interface ShareRecord {
  /** Name of the storage account; it is the workspace's alone. */
  account: string;
  share: string;
  files: FileRecord[];
  /** Paths without a slash at either end; each one's parents are listed too. */
  directories: string[];
}

export interface FileRecord {
  /** From the root of the share, without a slash in front: `Users/dana/setup.sh`. */
  path: string;
  base64: string;
  modifiedMs: number;
}

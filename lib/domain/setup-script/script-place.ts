/** What a setup script finds around it. */
export interface ScriptPlace {
  /** Where it begins to run. */
  directory: string;
  runsAs: string;
  variables: readonly { name: string; meaning: string }[];
}

/** Where the notebooks share is mounted for people. */
const notebooks = '/home/azureuser/cloudfiles/code';

const variables = [
  { name: 'CI_RESOURCE_GROUP', meaning: 'Resource group of the workspace' },
  { name: 'CI_WORKSPACE', meaning: 'Name of the workspace' },
  { name: 'CI_NAME', meaning: 'Name of the instance' },
  { name: 'CI_LOCAL_UBUNTU_USER', meaning: 'The user of the instance, azureuser' },
] as const;

/** Azure docs, "Customize the compute instance with a script": as root, in the script's own folder. */
export function scriptPlace(
  script: { source: 'file' | 'inline'; path?: string },
  instanceName: string,
): ScriptPlace {
  return {
    directory:
      script.source === 'file'
        ? folderOf(script.path ?? '')
        : `/mnt/batch/tasks/shared/LS_root/mounts/clusters/${instanceName}/code/Users`,
    runsAs: 'root',
    variables,
  };
}

const folderOf = (path: string): string =>
  [notebooks, ...path.split('/').slice(0, -1)].filter((part) => part !== '').join('/');

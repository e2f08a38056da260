import type { Workspace } from './workspace';

/** Those that hold every word of the search in any of what is shown, by name. */
export function matchingWorkspaces(
  workspaces: readonly Workspace[],
  search: string,
): readonly Workspace[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return workspaces
    .filter((one) => {
      const text = textOf(one);
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => a.workspace.localeCompare(b.workspace, undefined, { numeric: true }));
}

const textOf = (one: Workspace): string =>
  [
    one.workspace,
    one.friendlyName,
    one.subscriptionName,
    one.subscriptionId,
    one.resourceGroup,
    one.location,
  ]
    .join('\n')
    .toLowerCase();

const GROUP = '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}';

/** Template of what lies in a workspace. */
export const WORKSPACE_PATH = `${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}`;

/** Template of what the provider keeps per region. */
export const LOCATION_PATH =
  '/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}';

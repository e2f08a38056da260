export const SUBSCRIPTION_PATH = '/subscriptions/{subscriptionId}';

export const GROUP_PATH = `${SUBSCRIPTION_PATH}/resourceGroups/{resourceGroupName}` as const;

/** Template of what lies in a workspace. */
export const WORKSPACE_PATH =
  `${GROUP_PATH}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}` as const;

/** Template of what the provider keeps per region. */
export const LOCATION_PATH =
  `${SUBSCRIPTION_PATH}/providers/Microsoft.MachineLearningServices/locations/{location}` as const;

import { workspaceRefSchema } from '../../domain/resource-id/resource-id';
import { storedValue } from './stored-value';
import { useStoredValue } from './use-stored-value';

export const lastWorkspace = storedValue('localStorage', 'last-workspace', workspaceRefSchema);

/** The workspace that was open last in this browser: offered first the next time. */
export const useLastWorkspace = () => useStoredValue(lastWorkspace);

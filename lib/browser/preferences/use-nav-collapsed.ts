import { z } from 'zod';
import { storedValue } from './stored-value';
import { useStoredValue } from './use-stored-value';

const navCollapsed = storedValue('localStorage', 'navigation-collapsed', z.boolean());

/** Whether the left navigation shows its icons alone. */
export function useNavCollapsed() {
  const [collapsed = false, setCollapsed] = useStoredValue(navCollapsed);
  return [collapsed, setCollapsed] as const;
}

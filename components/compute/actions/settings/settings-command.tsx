import { CalendarClock20Regular } from '@fluentui/react-icons';
import type { Instance } from '@/lib/domain/compute/compute';
import type { Permission } from '@/lib/domain/permission/permission';
import type { Command } from '../../commands/command';
import { settingsVerdict } from './settings-verdict';

/** The command that opens what runs instances by itself. */
export const settingsCommand = (
  instances: readonly Instance[],
  permissions: readonly Permission[] | undefined,
  run: () => void,
): Command => ({
  id: 'settings',
  label: 'Schedule and idle shutdown',
  icon: <CalendarClock20Regular />,
  verdict: settingsVerdict(instances, permissions),
  run,
});

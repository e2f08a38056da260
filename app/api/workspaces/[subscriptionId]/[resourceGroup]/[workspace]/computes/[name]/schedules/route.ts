import * as computeSettings from '@/lib/contract/compute-settings';
import { route } from '@/lib/server/route';
import { setSchedules } from '@/lib/server/verbs/set-schedules';

export const PUT = route(computeSettings.setSchedules, setSchedules);

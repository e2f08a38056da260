import * as computeSettings from '@/lib/contract/compute-settings';
import { route } from '@/lib/server/route';
import { setIdleShutdown } from '@/lib/server/verbs/set-idle-shutdown';

export const PUT = route(computeSettings.setIdleShutdown, setIdleShutdown);

import type { setSchedules as endpoint } from '../../contract/compute-settings';
import { scheduleBodyOf } from '../../domain/arm-body/schedule-body';
import { replaceInCompute } from '../replace-in-compute';
import type { Verb } from '../verb';

export const setSchedules: Verb<typeof endpoint> = ({ params, body, arm }) =>
  replaceInCompute(arm, params, { inner: { schedules: scheduleBodyOf(body.schedules) } });

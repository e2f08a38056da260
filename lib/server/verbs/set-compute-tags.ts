import type { setComputeTags as endpoint } from '../../contract/compute-settings';
import { replaceInCompute } from '../replace-in-compute';
import type { Verb } from '../verb';

export const setComputeTags: Verb<typeof endpoint> = ({ params, body, arm }) =>
  replaceInCompute(arm, params, { tags: body.tags });

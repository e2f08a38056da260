import type { setAccessToken as endpoint } from '../../contract/attach';
import { attachRefusal } from '../errors/attach-refusal';
import { replaceInCompute } from '../replace-in-compute';
import type { Verb } from '../verb';

export const setAccessToken: Verb<typeof endpoint> = async ({ params, body, arm }) => {
  const { accessToken: databricksAccessToken } = body;
  try {
    const part = { inner: { databricksAccessToken }, of: 'Databricks' } as const;
    return await replaceInCompute(arm, params, part);
  } catch (error) {
    throw attachRefusal(error, [databricksAccessToken]);
  }
};

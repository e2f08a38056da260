import type { setWorkspaceLimit as endpoint } from '../../contract/quota';
import { sameId, workspaceId } from '../../domain/resource-id/resource-id';
import { AppError } from '../errors/app-error';
import { limitRefusal } from '../errors/limit-refusal';
import type { Verb } from '../verb';

const type = 'Microsoft.MachineLearningServices/workspaces/quotas';

/** ARM answers 200 whatever became of the limit; each item has a status of its own. */
export const setWorkspaceLimit: Verb<typeof endpoint> = async ({ params, body, arm }) => {
  const { subscriptionId, location } = params;
  const { family, limit, ...place } = body;
  const id = `${workspaceId({ subscriptionId, ...place })}/quotas/${family}`;
  const { value } = await arm.sdk(subscriptionId).quotas.update(location, {
    location,
    value: [{ id, type, limit, unit: 'Count' }],
  });
  const outcome = value?.find((item) => sameId(item.id ?? '', id));
  if (outcome?.status === undefined) {
    throw new AppError('service-nonsense', 'Azure did not say whether the limit was set.');
  }
  if (outcome.status !== 'Success') throw limitRefusal(outcome.status);
  return { limit: outcome.limit ?? limit };
};

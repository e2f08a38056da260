import { operationProgress, operationUrlOf } from '../../arm/operation';
import type { getOperation as endpoint } from '../../contract/operations';
import { invalidInput } from '../errors/app-error';
import type { Verb } from '../verb';

export const getOperation: Verb<typeof endpoint> = async ({ body, arm }) => {
  const url = operationUrlOf(body.operationUrl, arm.endpoint);
  if (url === undefined) {
    throw invalidInput({ path: 'operationUrl', message: 'Not an operation of this ARM' });
  }
  const { error, ...progress } = operationProgress(await arm.follow(url));
  return { ...progress, problem: error };
};

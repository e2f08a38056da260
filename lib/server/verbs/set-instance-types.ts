import type { setInstanceTypes as endpoint } from '../../contract/attach';
import { instanceTypesBodyOf } from '../../domain/attach/instance-type-body';
import { attachFieldOf } from '../errors/attach-field';
import { atFieldIfRefused } from '../errors/field-refusal';
import { replaceInCompute } from '../replace-in-compute';
import type { Verb } from '../verb';

export const setInstanceTypes: Verb<typeof endpoint> = async ({ params, body, arm }) => {
  const inner = {
    instanceTypes: instanceTypesBodyOf(body.instanceTypes),
    defaultInstanceType: body.defaultInstanceType ?? null,
  };
  try {
    return await replaceInCompute(arm, params, { inner, of: 'Kubernetes' });
  } catch (error) {
    throw atFieldIfRefused(error, attachFieldOf);
  }
};

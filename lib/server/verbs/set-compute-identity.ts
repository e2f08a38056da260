import type { setComputeIdentity as endpoint } from '../../contract/compute-settings';
import { identityBodyOf } from '../../domain/arm-body/identity-body';
import { replaceInCompute } from '../replace-in-compute';
import type { Verb } from '../verb';

export const setComputeIdentity: Verb<typeof endpoint> = ({ params, body, arm }) =>
  replaceInCompute(arm, params, { identity: identityBodyOf(body) });

import type { stopCompute as endpoint } from '../../contract/computes';
import { changeInstance } from '../change-instance';
import type { Verb } from '../verb';

export const stopCompute: Verb<typeof endpoint> = ({ params, arm }) =>
  changeInstance(arm, params, 'stop');

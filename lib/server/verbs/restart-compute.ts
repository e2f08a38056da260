import type { restartCompute as endpoint } from '../../contract/computes';
import { changeInstance } from '../change-instance';
import type { Verb } from '../verb';

export const restartCompute: Verb<typeof endpoint> = ({ params, arm }) =>
  changeInstance(arm, params, 'restart');

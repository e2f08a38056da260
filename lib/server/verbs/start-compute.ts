import type { startCompute as endpoint } from '../../contract/computes';
import { changeInstance } from '../change-instance';
import type { Verb } from '../verb';

export const startCompute: Verb<typeof endpoint> = ({ params, arm }) =>
  changeInstance(arm, params, 'start');

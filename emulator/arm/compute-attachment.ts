import type { AttachableRecord } from '../core/attachable-records';
import type { ArmCall } from './context';

export type AttachCall = Pick<ArmCall, 'subscription' | 'now'>;

/** What becomes of a request to attach something. */
export interface Attachment {
  /** The inner settings, secrets included. */
  settings: object;
  /** The cluster that the service makes for it. */
  made?: AttachableRecord;
}

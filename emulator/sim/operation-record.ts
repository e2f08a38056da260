export interface ErrorDetail {
  code: string;
  message: string;
}

type OperationStatus = 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled';

/** A long-running operation of ARM (ARM RPC: asynchronous operations). */
export interface OperationRecord {
  id: string;
  /** Region in whose operation-status path it is found. */
  location: string;
  /** ARM id of the compute that it changes. */
  resourceId: string;
  status: OperationStatus;
  startedMs: number;
  endedMs: number | null;
  error: ErrorDetail | null;
}

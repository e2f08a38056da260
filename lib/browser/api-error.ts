import type { AppErrorBody } from '../contract/app-error';

/** What `call` throws for every failure, so that screens know one kind of error. */
export class ApiError extends Error {
  constructor(readonly body: AppErrorBody) {
    super(body.message);
    this.name = 'ApiError';
  }
}

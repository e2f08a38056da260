import { ApiError } from '../api-error';

/** A Graph token is to be had only after the person has said yes in a window of the authority. */
export class ConsentNeeded extends ApiError {
  constructor() {
    super({
      code: 'forbidden',
      message: 'To look up people, the dashboard needs your permission to read the directory.',
      requestId: '',
    });
    this.name = 'ConsentNeeded';
  }
}

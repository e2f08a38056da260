/** A refusal of the admin API; `field` is the path of what is wrong in the body. */
export class AdminError extends Error {
  constructor(
    readonly status: 400 | 404 | 409 | 415,
    message: string,
    readonly field?: string,
  ) {
    super(message);
    this.name = 'AdminError';
  }
}

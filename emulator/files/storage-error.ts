/** A refusal of Azure Files; the endpoint turns it into the XML that the service answers with. */
export class StorageError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Told to whoever could not be authenticated. */
    readonly detail?: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'StorageError';
  }
}

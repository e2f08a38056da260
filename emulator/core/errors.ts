/** One entry of an ARM error body; see the common error response of the ARM RPC. */
export interface ArmErrorBody {
  code: string;
  message: string;
  target?: string;
  details?: ArmErrorBody[];
  additionalInfo?: { type: string; info: unknown }[];
}

/** Thrown by anything below the ARM router; the router turns it into the HTTP answer. */
export class ArmError extends Error {
  constructor(
    readonly status: number,
    readonly body: ArmErrorBody,
    readonly headers: Record<string, string> = {},
  ) {
    super(body.message);
    this.name = 'ArmError';
  }
}

/**
 * An error of the Machine Learning resource provider itself rather than of ARM in front of it. The
 * router adds the component, correlation, region and time that the provider puts into its bodies.
 */
export class ProviderError extends ArmError {
  constructor(
    status: number,
    body: ArmErrorBody,
    /** The provider's own code of the cause, e.g. `NotFoundError`. */
    readonly innerCode?: string,
    headers: Record<string, string> = {},
  ) {
    super(status, body, headers);
    this.name = 'ProviderError';
  }
}

/** Thrown out of `Emulator.fetch` to say that the connection ends without an answer. */
export class ConnectionDropped extends Error {
  override readonly name = 'ConnectionDropped';
}

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

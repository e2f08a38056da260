/** Every way in which a call to ARM fails. */
export type ArmFailureCause =
  | ServiceRefusal
  /** No answer: connection refused or dropped, name not found, time ran out. */
  | { kind: 'unreachable'; reason: string }
  /** An answer that is none of ARM's: a page of HTML, broken JSON, a redirect, a foreign link. */
  | { kind: 'nonsense'; status: number; reason: string; requestId?: string };

/** ARM answered with an error status. */
export interface ServiceRefusal {
  kind: 'answered';
  status: number;
  code: string;
  message: string;
  /** The property of the request that is at fault, where ARM names it. */
  target?: string;
  requestId?: string;
  retryAfterSeconds?: number;
  /** `WWW-Authenticate`: may hold the claims that a new token has to bring. */
  challenge?: string;
}

export class ArmFailure extends Error {
  override readonly name = 'ArmFailure';

  /** What was sent would change something. */
  readonly isWrite: boolean;

  constructor(
    readonly failure: ArmFailureCause,
    { isWrite = false, ...options }: ErrorOptions & { isWrite?: boolean } = {},
  ) {
    super(failure.kind === 'answered' ? failure.code : failure.reason, options);
    this.isWrite = isWrite;
  }

  /** Whether it is not known if a write was carried out: the service may fail having done it. */
  get isUnsure(): boolean {
    const { failure, isWrite } = this;
    return isWrite && (failure.kind !== 'answered' || failure.status >= 500);
  }
}

/** Whether an error is ARM's refusal with one of these statuses. */
export function isRefusal(error: unknown, ...statuses: number[]): boolean {
  return (
    error instanceof ArmFailure &&
    error.failure.kind === 'answered' &&
    statuses.includes(error.failure.status)
  );
}

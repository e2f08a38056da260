/** Who calls, as a verified token says. */
export interface Caller {
  /** Object id in the tenant. */
  oid: string;
  /** For ARM, which decides what the caller may do. */
  token: string;
}

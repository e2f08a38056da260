/** Who calls, as a token says. */
export interface Caller {
  /** Object id in the tenant. */
  oid: string;
  /** For ARM or Graph, which decides what the caller may do. */
  token: string;
}

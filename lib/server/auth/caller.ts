import { z } from 'zod';

/** Who calls, as a token says. */
export interface Caller {
  /** Object id in the tenant. */
  oid: string;
  /** For ARM or Graph, which decides what the caller may do. */
  token: string;
}

const objectIdSchema = z.guid();

/** Entra's object ids are GUIDs. Calls are counted by them: a forged one must not be of any length. */
export const isObjectId = (oid: unknown): oid is string => objectIdSchema.safeParse(oid).success;

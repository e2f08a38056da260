import type { Context } from 'hono';
import type { z } from 'zod';
import { AdminError } from './admin-error';

/**
 * The body as the schema has it. JSON only: a page of another site could send a form without
 * asking, and JSON it could not.
 */
export async function readJson<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const type = c.req.header('content-type') ?? '';
  if (!type.toLowerCase().startsWith('application/json')) {
    throw new AdminError(415, 'The body has to be application/json.');
  }
  const result = schema.safeParse(await jsonOf(c));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new AdminError(400, `${field || 'body'}: ${issue?.message ?? 'is not valid'}`, field);
}

async function jsonOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json<unknown>();
  } catch {
    throw new AdminError(400, 'The body is not JSON.');
  }
}

import { notFound } from 'next/navigation';
import type { z } from 'zod';

/**
 * What the address of a page names, or the page that says that there is none. Next gives the parts
 * as they are encoded in the address.
 */
export async function pageParams<S extends z.ZodType>(
  schema: S,
  params: Promise<unknown>,
): Promise<z.output<S>> {
  const parsed = schema.safeParse(decoded(await params));
  if (!parsed.success) notFound();
  return parsed.data;
}

/** The server's proxy has turned away what cannot be decoded. */
const decoded = (params: unknown) =>
  Object.fromEntries(
    Object.entries(params ?? {}).map(([name, part]) => [name, decodeURIComponent(String(part))]),
  );

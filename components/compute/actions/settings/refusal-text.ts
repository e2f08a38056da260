import { ApiError } from '@/lib/browser/api-error';

/** What is wrong, by field where the answer says so. */
export function refusalText(error: Error): string {
  const fields = error instanceof ApiError ? (error.body.fields ?? []) : [];
  return fields.length > 0 ? fields.map(({ message }) => message).join(' ') : error.message;
}

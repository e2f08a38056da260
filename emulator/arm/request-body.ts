import { invalidRequestContent } from './arm-errors';

/** The JSON that was sent; undefined when there was none, as with a plain start or stop. */
export async function readBody(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const text = await request.text();
  if (text.trim() === '') return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return body;
  } catch (error) {
    throw invalidRequestContent(error instanceof Error ? error.message : 'The body is not JSON');
  }
}

import { invalidInput } from '../errors/app-error';
import { CallerLeft } from '../errors/caller-left';

/** A text of 1 MB, the largest part of any body of ours, in JSON; ARM takes as much (its limits). */
const maxBytes = 4 * 1024 * 1024;

/** The JSON of a request; throws 'invalid-input' for anything else. */
export async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw invalidInput({ path: 'header.content-type', message: 'Send application/json' });
  }
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalidInput({ path: 'body', message: 'Not valid JSON in UTF-8' });
  }
}

/** Reads nothing that is announced as too long, and stops at the limit whatever was announced. */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLong();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? [];
  } catch (cause) {
    throw new CallerLeft('The body broke off.', { cause });
  }
}

const tooLong = () =>
  invalidInput({ path: 'body', message: `At most ${maxBytes / 1024 / 1024} MiB` });

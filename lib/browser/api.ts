import { errorAnswerSchema } from '../contract/app-error';
import type { Endpoint, InputOf, OutputOf } from '../contract/endpoint';
import { ApiError } from './api-error';
import { accessToken } from './auth/token-source';
import { keptAnswers, type Kept } from './kept-answers';
import { parseInSlices } from './parse-in-slices';
import { requestTo } from './request';

/** Only what the endpoint takes needs to be given. */
type CallInput<E extends Endpoint> = {
  [
    Part in keyof InputOf<E> as InputOf<E>[Part] extends Record<string, never> ? never : Part
  ]: InputOf<E>[Part];
};

/**
 * Calls one of our routes with the signed-in user's token for whoever stands behind it, and parses the answer.
 * @throws ApiError for every failure, the network's included.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  signal?: AbortSignal,
): Promise<OutputOf<E>> {
  const request = requestTo(endpoint, input);
  const key = `${endpoint.method} ${request.url}`;
  const kept = keptFor(endpoint, key);
  if (kept) request.headers.set('if-none-match', kept.etag);
  const attempt = async (forceRefresh: boolean) => {
    const token = await accessToken(endpoint.audience, { forceRefresh });
    request.headers.set('authorization', `Bearer ${token}`);
    return send(request, signal);
  };
  let response = await attempt(false);
  // A token can be refused before its time: a changed policy, a clock that is wrong.
  if (response.status === 401) response = await attempt(true);
  if (response.status === 304 && kept) {
    // Empty as it is: browsers break off an answer that nobody reads, and tell of a failure.
    await response.arrayBuffer();
    return kept.output;
  }
  return readAnswer(endpoint, response, key);
}

async function send(request: Request, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(request.clone(), signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError({
      code: 'service-unreachable',
      message: 'The dashboard’s server did not answer. Check your connection and try again.',
      requestId: '',
      unsure: true,
    });
  }
}

async function readAnswer<E extends Endpoint>(
  endpoint: E,
  response: Response,
  key: string,
): Promise<OutputOf<E>> {
  const { body, length } = await jsonOf(response);
  if (response.ok) {
    const output = await parseInSlices<E['output']>(endpoint.output, body);
    if (output.success) {
      keep(endpoint, key, response, { output: output.data, length });
      return output.data;
    }
  }
  const failure = errorAnswerSchema.safeParse(body);
  throw new ApiError(failure.success ? failure.data.error : nonsense(endpoint, response));
}

function keep(
  { output: schema }: Endpoint,
  key: string,
  { headers }: Response,
  answer: Pick<Kept, 'output' | 'length'>,
): void {
  const etag = headers.get('etag');
  if (etag !== null) keptAnswers.keep(key, { ...answer, etag, schema });
}

function keptFor<E extends Endpoint>(endpoint: E, key: string) {
  const kept = keptAnswers.get(key);
  return kept && isOf(endpoint, kept) ? kept : undefined;
}

/** What another endpoint's schema parsed may be of another type, even from the same address. */
const isOf = <E extends Endpoint>(
  { output }: E,
  kept: Kept,
): kept is Kept & { output: OutputOf<E> } => kept.schema === output;

/** Undefined for what is no JSON, such as the error page of a proxy on the way. */
async function jsonOf(response: Response): Promise<{ body: unknown; length: number }> {
  const text = await response.text().catch(() => '');
  const { length } = text;
  try {
    return { body: JSON.parse(text), length };
  } catch {
    return { body: undefined, length };
  }
}

const nonsense = ({ name }: Endpoint, { status, headers }: Response) => ({
  code: 'service-nonsense' as const,
  message: `The answer to ${name} (HTTP ${status}) makes no sense to this page. If the dashboard was updated meanwhile, loading the page again helps.`,
  requestId: headers.get('x-request-id') ?? '',
  unsure: true,
});

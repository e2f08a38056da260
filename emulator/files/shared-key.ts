import { createHmac, timingSafeEqual } from 'node:crypto';
import { accountKeysOf } from './storage-account';
import { authenticationFailed, notAuthenticated } from './storage-errors';

interface SignedRequest {
  request: Request;
  account: string;
  /** Path as the client wrote it into the request, forwarders' prefixes included. */
  path: string;
  now: number;
}

const STANDARD_HEADERS = [
  'content-encoding',
  'content-language',
  'content-length',
  'content-md5',
  'content-type',
  'date',
  'if-modified-since',
  'if-match',
  'if-none-match',
  'if-unmodified-since',
  'range',
];

const MAX_AGE_MS = 15 * 60_000;

/** Checks a request by either key of the account (Azure docs: Authorize with Shared Key). */
export function requireSharedKey({ request, account, path, now }: SignedRequest): void {
  const authorization = request.headers.get('authorization');
  if (authorization === null) throw notAuthenticated();
  const [, name, signature] = /^SharedKey ([a-z0-9]+):(\S+)$/.exec(authorization) ?? [];
  if (name !== account || signature === undefined) {
    throw authenticationFailed(
      'The Authorization header is not of the form SharedKey account:signature.',
    );
  }
  requireFresh(request.headers, now);
  const text = stringToSign(request, account, path);
  const good = accountKeysOf(account).some((key) => isSignature(signature, key, text));
  if (!good) {
    throw authenticationFailed(
      'The MAC signature found in the HTTP request is not the same as any computed signature.',
    );
  }
}

function requireFresh(headers: Headers, now: number): void {
  const date = headers.get('x-ms-date') ?? headers.get('date');
  const sentAt = Date.parse(date ?? '');
  if (Number.isNaN(sentAt))
    throw authenticationFailed('The Date header in the request is incorrect.');
  if (Math.abs(now - sentAt) > MAX_AGE_MS) {
    throw authenticationFailed(`Request date header too old: '${date}'`);
  }
}

function isSignature(signature: string, key: string, text: string): boolean {
  const computed = createHmac('sha256', Buffer.from(key, 'base64')).update(text, 'utf8').digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === computed.length && timingSafeEqual(given, computed);
}

function stringToSign(request: Request, account: string, path: string): string {
  const { method, headers, url } = request;
  return [
    method,
    ...STANDARD_HEADERS.map((name) => standardHeader(headers, name)),
    ...canonicalHeaders(headers),
    `/${account}${path}`,
    ...canonicalQuery(new URL(url).search),
  ].join('\n');
}

/** `x-ms-date` stands for `date`, and a length of nothing is left out. */
function standardHeader(headers: Headers, name: string): string {
  const value = headers.get(name) ?? '';
  if (name === 'content-length' && value === '0') return '';
  return name === 'date' && headers.has('x-ms-date') ? '' : value;
}

function canonicalHeaders(headers: Headers): string[] {
  return [...headers]
    .filter(([name]) => name.startsWith('x-ms-'))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}:${value.trim()}`);
}

function canonicalQuery(search: string): string[] {
  // Here, unlike in a form, a plus sign is a plus sign.
  const params = new URLSearchParams(search.replaceAll('+', '%2B'));
  return [...new Set(params.keys())]
    .toSorted((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1))
    .map((name) => `${name.toLowerCase()}:${params.getAll(name).toSorted().join(',')}`);
}

import * as fc from 'fast-check';

/** Texts that have broken something, somewhere, before. */
const hostileTexts = [
  '',
  ' ',
  '.',
  '..',
  '../../secrets',
  String.raw`..\..\secrets`,
  '/',
  '//elsewhere.example/x',
  'cpu/../../other',
  'cpu?api-version=1',
  'cpu#fragment',
  'cpu;param=1',
  'cpu\0',
  'cpu\r\nx-injected: 1',
  // Look-alikes: a full-width dot and slash, a division slash, a Cyrillic letter, a dotless i.
  '\uFF0E\uFF0E\uFF0Fcpu',
  'a\u2215b',
  'cp\u0446',
  'cpu\u0131',
  // A change of direction, an invisible space, a mark of byte order.
  '\u202Eupc',
  'c\u200Bpu',
  '\uFEFFcpu',
  '\uD800',
  '👩‍💻'.repeat(50),
  '<script>alert(1)</script>',
  `'; DROP TABLE computes; --`,
  '${7*7}{{7*7}}',
  '$filter=1 eq 1',
  '%2e%2e%2f',
  '%252e%252e%252f',
  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(10_000),
  'NaN',
  '-0',
  '1e309',
  'null',
  'undefined',
  'file:///etc/passwd',
  'http://169.254.169.254/metadata/instance',
] as const;

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** One part of a path as it goes over the wire: encoded well, twice, badly, or not at all. */
export const hostileSegment: fc.Arbitrary<string> = fc.oneof(
  hostileText.map(encoded),
  hostileText.map((text) => encoded(encoded(text))),
  hostileText.map((text) => encoded(text).toLowerCase()),
  // What would end the segment is another request.
  fc.webFragments().map((text) => text.replaceAll(/[/?#\\]/g, '')),
  fc.constantFrom(
    '%',
    '%F',
    '%FF',
    '%E0%A4%A',
    '%00',
    '%C0%AE%C0%AE',
    '%ED%A0%80',
    '%u002e',
    '..;',
  ),
);

/** A lone surrogate has no encoding; what clients send in its place is the replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}

/** A query string, names given twice, in brackets or by the hundred. */
export const hostileQuery = (names: readonly string[]): fc.Arbitrary<string> => {
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names, 'action') },
    { weight: 1, arbitrary: fc.constantFrom('', '__proto__', 'constructor', '$filter') },
  );
  const pair = fc.tuple(name, fc.constantFrom('=', '', '[]=', '[0]=', '.x='), hostileSegment);
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(pair, { maxLength: 6 }).map((pairs) => joined(pairs)) },
    { weight: 1, arbitrary: pair.map((one) => joined(Array.from({ length: 500 }, () => one))) },
  );
};

const joined = (pairs: readonly (readonly string[])[]): string =>
  pairs.map((pair) => pair.join('')).join('&');

/** Texts that are no JSON, or JSON that a parser may choke on. */
export const rawBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '"text"',
    '{"a":1}{"b":2}',
    "{'a':1}",
    '{"a":NaN}',
    '{"a":1e400}',
    '{"kind":"cluster","kind":"instance"}',
    '{"__proto__":{"kind":"cluster"}}',
    '{"constructor":{"prototype":{"kind":"cluster"}}}',
    String.raw`{"tags":{"\ud800":"\udfff"}}`,
    '\uFEFF{}',
    '['.repeat(20_000),
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    `{"a":"${'x'.repeat(1_000_000)}"}`,
  ),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
);

/** Header names are ours, values whatever HTTP lets through: bytes that are no line ends or NUL. */
const headerValue = hostileText.map((text) =>
  text.replaceAll(/[^\t\u{20}-\u{7E}\u{80}-\u{FF}]/gu, '').trim(),
);

export const hostileHeaders: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom(
    'accept',
    'content-encoding',
    'content-length',
    'content-type',
    'cookie',
    'forwarded',
    'host',
    'if-match',
    'if-none-match',
    'origin',
    'range',
    'transfer-encoding',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-http-method-override',
    'x-middleware-subrequest',
    'x-ms-client-request-id',
    'x-original-url',
    'x-request-id',
  ),
  headerValue,
  { maxKeys: 4 },
);

/** What may stand in `Authorization` in place of a good token, made from one. */
export const badAuthorization = (token: string): fc.Arbitrary<string> => {
  const [head = '', payload = '', signature = ''] = token.split('.');
  return fc.oneof(
    headerValue,
    headerValue.map((value) => `Bearer ${value}`),
    fc.constantFrom(
      '',
      'Bearer',
      `Basic ${btoa('dana:dana')}`,
      `bearer ${token},Bearer ${token}`,
      `Bearer ${head}.${payload}.`,
      `Bearer ${head}..${signature}`,
      `Bearer ${payload}.${head}.${signature}`,
      `Bearer ${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.`,
      `Token ${token}`,
      token,
    ),
    fc
      .nat({ max: signature.length - 2 })
      .map((at) => `Bearer ${head}.${payload}.${cut(signature, at)}`),
  );
};

const cut = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

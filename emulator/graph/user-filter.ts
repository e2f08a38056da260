import type { DirectoryUser } from './directory-user';
import { badQuery, unsupportedQuery } from './graph-errors';

type Test = (user: DirectoryUser) => boolean;

const filterable = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
] as const;

/** Graph docs: use the $filter query parameter. */
const MAX_VALUES = 15;

/** It ends where no quote follows, so that there is one way to read a row of quotes. */
const TEXT = "'(?:[^']|'')*'(?!')";
const IN = new RegExp(String.raw`^(\w+)\s+in\s*\(\s*(${TEXT}(?:\s*,\s*${TEXT})*)\s*\)$`, 'i');
const EQUALS = new RegExp(String.raw`^(\w+)\s+eq\s+(${TEXT})$`, 'i');
const STARTS = new RegExp(String.raw`^startsWith\(\s*(\w+)\s*,\s*(${TEXT})\s*\)$`, 'i');
const OR = new RegExp(String.raw`((?:${TEXT}|[^'])*?)(?:\s+or\s+|$)`, 'giy');

/** The part of `$filter` by which people are looked up; anything else is refused. */
export function filterTest(filter: string): Test {
  const tests = clausesOf(filter).map(clauseTest);
  if (tests.length === 0) throw badQuery('Invalid filter clause: it is empty.');
  if (tests.length > MAX_VALUES) throw tooMany(tests.length);
  return (user) => tests.some((test) => test(user));
}

function clausesOf(filter: string): string[] {
  return [...filter.trim().matchAll(OR)]
    .map(([, clause = '']) => clause)
    .filter((one) => one !== '');
}

function clauseTest(clause: string): Test {
  const oneOf = IN.exec(clause) ?? EQUALS.exec(clause);
  if (oneOf !== null) {
    const read = readerOf(oneOf[1]);
    const wanted = new Set(textsOf(oneOf[2]));
    if (wanted.size > MAX_VALUES) throw tooMany(wanted.size);
    return (user) => wanted.has(read(user));
  }
  const starts = STARTS.exec(clause);
  if (starts === null) throw badQuery(`Invalid filter clause: '${clause}' is not understood.`);
  const read = readerOf(starts[1]);
  const [start = ''] = textsOf(starts[2]);
  return (user) => read(user).startsWith(start);
}

/** Texts are compared without regard to case. */
function readerOf(property = ''): (user: DirectoryUser) => string {
  const name = filterable.find((one) => one === property);
  if (name === undefined) {
    throw badQuery(
      'Invalid filter clause: Could not find a property named ' +
        `'${property}' on type 'microsoft.graph.user'.`,
    );
  }
  return (user) => user[name]?.toLowerCase() ?? '';
}

function textsOf(list = ''): string[] {
  return [...list.matchAll(new RegExp(TEXT, 'g'))].map(([quoted]) =>
    quoted.slice(1, -1).replaceAll("''", "'").toLowerCase(),
  );
}

function tooMany(count: number) {
  return unsupportedQuery(
    "Too many child clauses specified in search filter expression containing 'OR' operators: " +
      `${count}. Max allowed: ${MAX_VALUES}.`,
  );
}

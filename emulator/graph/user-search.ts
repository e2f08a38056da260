import type { DirectoryUser } from './directory-user';
import { unsupportedQuery } from './graph-errors';

type Test = (user: DirectoryUser) => boolean;

/** A clause in quotes, and AND or OR in front of it. */
const CLAUSE = /\s*(?:(AND|OR)\s+)?"((?:[^"\\]|\\.)*)"/gy;

/**
 * `$search` of users: the words of a display name are told apart, and mail addresses and user
 * principal names are matched from their start (Graph docs: use the $search query parameter).
 */
export function searchTest(search: string): Test {
  const alternatives: Test[][] = [];
  let end = 0;
  for (const [whole, connector, clause = ''] of search.matchAll(CLAUSE)) {
    if ((connector === undefined) !== (end === 0)) throw syntaxError(search);
    const test = clauseTest(clause.replaceAll(/\\(.)/g, '$1'));
    // AND binds closer than OR.
    if (connector === 'AND') alternatives.at(-1)?.push(test);
    else alternatives.push([test]);
    end += whole.length;
  }
  if (end === 0 || search.slice(end).trim() !== '') throw syntaxError(search);
  return (user) => alternatives.some((tests) => tests.every((test) => test(user)));
}

function clauseTest(clause: string): Test {
  const [, property = '', value = ''] = /^(\w+):(.*)$/s.exec(clause) ?? [];
  const wanted = value.trim().toLowerCase();
  if (wanted === '') throw syntaxError(clause);
  switch (property) {
    case 'displayName':
      return ({ displayName }) => hasWords(displayName, wanted);
    case 'mail':
      return ({ mail }) => mail?.toLowerCase().startsWith(wanted) === true;
    case 'userPrincipalName':
      return (user) => user.userPrincipalName.toLowerCase().startsWith(wanted);
    default:
      throw unsupportedQuery(`Unrecognized property '${property}' in the $search clause.`);
  }
}

/** Each word asked for begins a word of the name, in whatever order. */
function hasWords(name: string, wanted: string): boolean {
  const words = wordsOf(name.toLowerCase());
  return wordsOf(wanted).every((one) => words.some((word) => word.startsWith(one)));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

function syntaxError(search: string) {
  return unsupportedQuery(`Syntax error in the $search clause '${search}'.`);
}

import type { DirectoryPerson } from '../person/person';
import { asciiOf } from '../text/ascii';
import { computeNameProblem, type NameProfile } from './compute-name';

interface Wanted {
  /** May hold `{user}`, `{first}`, `{last}` and `{n}`. */
  pattern: string;
  people: readonly DirectoryPerson[];
  taken: readonly string[];
  profile: NameProfile;
}

/** The longest name that an instance may have. */
const longest = 24;

/** A name for an instance of each person: by the rules, free, and each another than all others. */
export function proposeNames({ pattern, people, taken, profile }: Wanted): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return people.map((person, index) => {
    const wished = filledIn(pattern, wordsOf(person, index + 1));
    const name = firstFree(wished, (one) => {
      return !used.has(one) && computeNameProblem(one, 'instance', profile) === undefined;
    });
    used.add(name);
    return name;
  });
}

type Words = Record<string, string>;

function wordsOf({ name, mail, id }: DirectoryPerson, n: number): Words {
  const words = name.split(/\s+/).map(plain).filter(Boolean);
  const fallback = `user-${plain(id).slice(0, 8)}`;
  const user = plain(mail?.split('@')[0] ?? '') || words.join('-') || fallback;
  return {
    user,
    first: words[0] ?? user,
    last: words.at(-1) ?? user,
    n: String(n),
  };
}

/** Small letters, digits, and one hyphen in place of whatever else stands between them. */
const plain = (text: string): string =>
  asciiOf(text)
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Long words are cut before the pattern around them is, so that all names keep its look. */
function filledIn(pattern: string, words: Words): string {
  for (let length = longest; length > 0; length--) {
    const name = lawful(
      pattern.replaceAll(/\{(\w+)\}/g, (_, word: string) => (words[word] ?? '').slice(0, length)),
    );
    if (name.length <= longest) return name;
  }
  return lawful(lawful(pattern.replaceAll(/\{\w+\}/g, '')).slice(0, longest));
}

/** The nearest name that keeps the rules, but for its length. */
function lawful(text: string): string {
  const letters = plain(text);
  const begun = /^[a-z]/.test(letters) ? letters : `ci-${letters}`;
  // A hyphen without a letter after it goes: `dana-2` is `dana2`.
  const name = begun.replaceAll(/-(?![a-z0-9-]*[a-z])/g, '');
  return name.length < 3 ? `${name}-ci` : name;
}

/** The name itself, or with the first number that makes it free. */
function firstFree(wished: string, isFree: (name: string) => boolean): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : String(n);
    const name = lawful(`${wished.slice(0, longest - suffix.length)}${suffix}`);
    if (isFree(name)) return name;
  }
}

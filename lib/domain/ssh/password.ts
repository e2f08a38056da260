/** REST reference of virtual machines, `OSProfile.adminPassword`, and the FAQ of Linux machines. */
const minLength = 12;
const maxLength = 72;
const refused = new Set(
  (
    'abc@123 iloveyou! p@$$w0rd p@ssw0rd p@ssword123 pa$$word pass@word1 password! password1 ' +
    'password22'
  ).split(' '),
);

/** The kinds of character of which a password has to have three, and how many there are of each. */
const kinds = [
  { pattern: /[a-z]/, size: 26 },
  { pattern: /[A-Z]/, size: 26 },
  { pattern: /\d/, size: 10 },
  { pattern: /[^a-zA-Z0-9]/, size: 33 },
] as const;

const kindsOf = (text: string) => kinds.filter(({ pattern }) => pattern.test(text));

/** What is wrong with a password for the nodes; the message never repeats any of it. */
export function passwordProblem(text: string): string | undefined {
  if (text === '') return 'Enter a password';
  // A terminal cannot type the rest, and SSH clients differ in how they send what is not ASCII.
  if (!/^[\x20-\x7E]*$/.test(text)) return 'Use only letters, digits and signs of the keyboard';
  if (refused.has(text.toLowerCase())) return 'Azure refuses this password: it is too well known';
  if (text.length < minLength) return `Use at least ${minLength} characters`;
  if (text.length > maxLength) return `Use at most ${maxLength} characters`;
  if (kindsOf(text).length < 3) {
    return 'Use three of these: small letters, capital letters, digits, signs';
  }
  return undefined;
}

/** Guesses, as a power of two, from which a password counts as one degree stronger. */
const degrees = [36, 50, 64, 90] as const;

/** 0 (none or well known) to 4 (very strong): an estimate, which no rule depends on. */
export function passwordStrength(text: string): 0 | 1 | 2 | 3 | 4 {
  if (refused.has(text.toLowerCase())) return 0;
  const alphabet = kindsOf(text).reduce((sum, { size }) => sum + size, 0);
  const bits = surprises(text) * Math.log2(Math.max(1, alphabet));
  const degree = degrees.filter((bound) => bits >= bound).length;
  return ([0, 1, 2, 3, 4] as const)[degree] ?? 0;
}

/** Characters that neither repeat nor go on from the one before, as in `aaa`, `abc` and `321`. */
function surprises(text: string): number {
  const codes = Array.from(text, (char) => char.charCodeAt(0));
  return codes.filter((code, i) => Math.abs(code - (codes[i - 1] ?? Number.NaN)) > 1 || i === 0)
    .length;
}

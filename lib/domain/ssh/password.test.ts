import { describe, expect, test } from 'vitest';
import { passwordProblem, passwordStrength } from './password';

describe('a password', () => {
  test.each([
    ['of small and capital letters and digits', 'Correcthorse9'],
    ['of small letters, digits and signs', 'correct-horse-9'],
    ['with spaces', 'Correct horse 9'],
    ['as short as can be', 'Abcdefghij1!'],
    ['as long as can be', `A1${'b'.repeat(70)}`],
  ])('%s is accepted', (_, text) => {
    expect(passwordProblem(text)).toBeUndefined();
  });

  test.each([
    ['', 'Enter a password'],
    ['Abcdefghi1!', 'Use at least 12 characters'],
    [`A1${'b'.repeat(71)}`, 'Use at most 72 characters'],
    ['onlysmallletters', 'Use three of these: small letters, capital letters, digits, signs'],
    ['smalland123456', 'Use three of these: small letters, capital letters, digits, signs'],
    ['P@ssword123', 'Azure refuses this password: it is too well known'],
    ['ILOVEYOU!', 'Azure refuses this password: it is too well known'],
    ['Pässword-with-9', 'Use only letters, digits and signs of the keyboard'],
    ['Two lines\nand a 9', 'Use only letters, digits and signs of the keyboard'],
  ])('%j is refused', (text, problem) => {
    expect(passwordProblem(text)).toBe(problem);
  });

  test('that is refused is not repeated to whoever looks on', () => {
    expect(passwordProblem('secret')).not.toContain('secret');
  });
});

test.each([
  ['', 0],
  ['Password22', 0],
  ['aaaaaaaaaaaaaaaa', 0],
  ['abcdefghijklmnop', 0],
  ['Tr0ub4dor', 2],
  ['Tr0ub4dor&3xy', 3],
  ['v9!Kq2#Lm7$Wz4', 4],
])('%j has strength %i', (text, strength) => {
  expect(passwordStrength(text)).toBe(strength);
});

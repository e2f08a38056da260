import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials-of';

describe('initialsOf', () => {
  it.each([
    ['Avery Admin', 'AA'],
    ['dana', 'D'],
    ['Ana María de la Cruz', 'AC'],
    ['Kim Lee (Contoso)', 'KL'],
    ['élodie ångström', 'ÉÅ'],
    ['  Sam   Student  ', 'SS'],
    ['+49 170 1234567', ''],
    ['', ''],
  ])('%j is %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

import { describe, expect, test } from 'vitest';
import { notebookDirectorySchema, notebookPathSchema } from './notebook-file';

const isPath = (path: string) => notebookPathSchema.safeParse(path).success;

describe('a path in the notebooks files', () => {
  test.each([
    'setup.sh',
    'Users/dana/setup.sh',
    'Users/Zoë Łukasz/über 100%#1.sh',
    'Users/...',
    '.hidden',
    `${'d'.repeat(255)}/${'f'.repeat(255)}`,
  ])('%s', (path) => expect(isPath(path)).toBe(true));

  test.each([
    ['nothing', ''],
    ['a leading slash', '/Users/dana/setup.sh'],
    ['a directory without a name', 'Users//setup.sh'],
    ['no file at its end', 'Users/dana/'],
    ['a way up', 'Users/../secrets.sh'],
    ['a way that stays', './setup.sh'],
    ['a backslash', String.raw`Users\dana\setup.sh`],
    ['a question mark', 'setup.sh?comp=metadata'],
    ['a line end', 'setup\n.sh'],
    ['half a character, which no address can hold', 'setup\uD83D.sh'],
    ['a name of 256 characters', 'f'.repeat(256)],
    ['2,049 characters', `${'d/'.repeat(1024)}f`],
  ])('%s is refused', (_, path) => expect(isPath(path)).toBe(false));

  test('the root is a directory and no file', () => {
    expect(notebookDirectorySchema.safeParse('').success).toBe(true);
    expect(notebookDirectorySchema.safeParse('../..').success).toBe(false);
  });
});

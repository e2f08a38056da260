import { describe, expect, test } from 'vitest';
import { crumbsOf, directoryOf, homeOf, inDirectory } from './share-path';

describe('paths of the share', () => {
  test.each([
    ['', []],
    ['Users', ['Users']],
    ['Users/dana/setup', ['Users', 'Users/dana', 'Users/dana/setup']],
  ])('the way to "%s"', (directory, paths) => {
    expect(crumbsOf(directory).map(({ path }) => path)).toEqual(paths);
  });

  test.each([
    ['', 'setup.sh'],
    ['Users/dana', 'setup.sh'],
  ])('a name in "%s" is found there again', (directory, name) => {
    expect(directoryOf(inDirectory(directory, name))).toBe(directory);
  });

  test.each([
    ['dana@contoso.example', 'Users/dana'],
    ['dana', 'Users/dana'],
  ])('the directory of %s is %s', (username, home) => {
    expect(homeOf(username)).toBe(home);
  });
});

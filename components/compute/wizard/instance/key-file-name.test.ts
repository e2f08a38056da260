import { expect, test } from 'vitest';
import { keyFileName } from './key-file-name';

test.each([
  ['dana-ci_key', 'dana-ci_key.pem'],
  ['my key / laptop', 'my-key-laptop.pem'],
  ['../../etc/passwd', 'etc-passwd.pem'],
  ['  ', 'key.pem'],
])('the key of "%s" is downloaded as %s', (name, file) => {
  expect(keyFileName(name)).toBe(file);
});

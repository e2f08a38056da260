import { expect, test } from 'vitest';
import { connectionLines } from './connection-lines';

const target = {
  name: 'dana-ci',
  userName: 'azureuser',
  host: '20.1.2.3',
  port: 50_000,
  keyFile: '~/.ssh/dana-ci.pem',
};

test('the lines of a public address', () => {
  expect(connectionLines(target)).toEqual({
    ssh: 'ssh -i ~/.ssh/dana-ci.pem -p 50000 azureuser@20.1.2.3',
    scp: 'scp -i ~/.ssh/dana-ci.pem -P 50000 FILE azureuser@20.1.2.3:',
    config: `Host dana-ci
  HostName 20.1.2.3
  User azureuser
  Port 50000
  IdentityFile ~/.ssh/dana-ci.pem`,
  });
});

test.each([
  ['~/my keys/a.pem', "~/'my keys/a.pem'"],
  ["/tmp/o'brien.pem", String.raw`'/tmp/o'\''brien.pem'`],
  ['$(reboot)', "'$(reboot)'"],
])('the key file %s is one word of the shell', (keyFile, word) => {
  expect(connectionLines({ ...target, keyFile }).ssh).toBe(
    `ssh -i ${word} -p 50000 azureuser@20.1.2.3`,
  );
});

test('a blank in a key file is quoted in the configuration', () => {
  const { config } = connectionLines({ ...target, keyFile: '~/my keys/a.pem' });
  expect(config).toContain('IdentityFile "~/my keys/a.pem"');
});

import { expect, test } from 'vitest';
import { scriptPlace } from './script-place';

test.each([
  ['Users/dana/setup.sh', '/home/azureuser/cloudfiles/code/Users/dana'],
  ['setup.sh', '/home/azureuser/cloudfiles/code'],
  ['', '/home/azureuser/cloudfiles/code'],
])('the file %s runs in %s', (path, directory) => {
  expect(scriptPlace({ source: 'file', path }, 'dana-ci').directory).toBe(directory);
});

test('an inline script runs in the folder of the instance, as root', () => {
  expect(scriptPlace({ source: 'inline' }, 'dana-ci')).toMatchObject({
    directory: '/mnt/batch/tasks/shared/LS_root/mounts/clusters/dana-ci/code/Users',
    runsAs: 'root',
  });
});

import { expect, test } from 'vitest';
import { scriptsOfArm } from './scripts-of-arm';

const armOf = (properties: unknown) => ({ properties: { properties } });

test('scripts of the share and inline ones are told apart', () => {
  const scripts = {
    creationScript: {
      scriptSource: 'workspaceStorage',
      scriptData: 'Users/dana/setup.sh',
      scriptArguments: 'a b',
      timeout: '20m',
    },
    startupScript: { scriptSource: 'inline', scriptData: 'ZWNobyBoaQ==' },
  };
  expect(scriptsOfArm(armOf({ setupScripts: { scripts } }))).toEqual({
    creation: { source: 'file', path: 'Users/dana/setup.sh', arguments: 'a b', timeout: '20m' },
    startup: { source: 'inline', text: 'echo hi', timeout: '15m' },
  });
});

test.each([[null], [{ scripts: null }], [undefined]])('%j are none', (setupScripts) => {
  expect(scriptsOfArm(armOf({ setupScripts }))).toEqual({});
});

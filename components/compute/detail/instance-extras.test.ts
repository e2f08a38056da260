import { expect, test } from 'vitest';
import { setupScripts } from './instance-extras';

const armOf = (properties: unknown) => ({ properties: { properties } });

test('setup scripts are named; the text of an inline one is not shown', () => {
  const arm = armOf({
    setupScripts: {
      scripts: {
        creationScript: {
          scriptSource: 'workspaceStorage',
          scriptData: 'Users/dana/setup.sh',
          scriptArguments: 'a b',
          timeout: '15m',
        },
        startupScript: { scriptSource: 'inline', scriptData: 'ZXhwb3J0IEtFWT0x' },
      },
    },
  });
  expect(setupScripts(arm)).toEqual([
    { label: 'Creation script', value: 'Users/dana/setup.sh a b (timeout 15m)' },
    { label: 'Startup script', value: 'Inline script' },
  ]);
});

test('nothing of it', () => {
  expect(setupScripts(armOf({ setupScripts: null }))).toEqual([]);
});

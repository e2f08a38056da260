import { describe, expect, test } from 'vitest';
import type { SetupScript, SetupScripts } from '@/lib/domain/setup-script/setup-script';
import { setupFailure } from './setup-failure';

const script: SetupScript = { source: 'file', path: 'Users/dana/setup.sh', timeout: '15m' };
const both: SetupScripts = { creation: script, startup: script };
const failed = (...messages: string[]) => ({
  state: 'UserSetupFailed',
  problems: messages.map((message) => ({ code: 'SetupScriptFailed', message })),
});

test('an instance that is fine has no failure', () => {
  expect(setupFailure({ state: 'Running' }, both)).toBeUndefined();
});

describe('which script', () => {
  test.each([
    ["The creation script 'a.sh' ended with exit code 1.", both, 'creation'],
    ["The startup script 'a.sh' ended with exit code 1.", both, 'startup'],
    ['Start-up script failed', both, 'startup'],
    ['Something failed', { startup: script }, 'startup'],
    ['Something failed', { creation: script }, 'creation'],
    ['Something failed', both, undefined],
  ])('%s', (message, scripts, which) => {
    expect(setupFailure(failed(message), scripts)?.which).toBe(which);
  });
});

describe('how it ended', () => {
  test.each([
    ['The creation script ended with exit code 1.', 'ended with exit code 1', /log/],
    ['Exit status: 3', 'ended with exit code 3', /log/],
    ['was ended after its timeout of 15m, with exit code 124.', 'ran into its timeout', /longer/],
    ['Script timed out', 'ran into its timeout', /longer/],
    ['ended with exit code 126', 'ended with exit code 126', /Windows/],
    ['ended with exit code 127', 'ended with exit code 127', /not found/],
    ['It did not work', 'failed', /log/],
  ])('%s', (message, how, advice) => {
    const failure = setupFailure(failed(message), { creation: script });
    expect(failure?.how).toBe(how);
    expect(failure?.advice).toMatch(advice);
  });

  test('without any words of the service', () => {
    expect(setupFailure({ state: 'UserSetupFailed' }, both)?.how).toBe('failed');
  });
});

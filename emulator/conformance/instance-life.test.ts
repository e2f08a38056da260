import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEmulator, type TestEmulator } from '../testing/test-emulator';
import { daily, instanceOf, instancePath, scheduled } from './new-instance';
import { stageOn, type Stage } from './stage';

/** A Wednesday evening, four days before clocks go forward in Europe. */
const START = '2026-03-25T18:00:00Z';

let test: TestEmulator;

beforeAll(async () => {
  test = await startTestEmulator({ clock: () => Date.parse(START) });
});
afterAll(() => test.close());

async function make(stage: Stage, settings: object) {
  await stage.call('PUT', instancePath(stage), instanceOf(settings));
  stage.advance(600);
}

async function shown(stage: Stage) {
  const { body } = await stage.call('GET', instancePath(stage));
  return body;
}

describe('an instance, as the clock is moved', () => {
  it('stops and starts at the hours of its zone, in winter and in summer', async () => {
    const stage = stageOn(test, 'team');
    const zone = 'W. Europe Standard Time';
    await make(
      stage,
      scheduled(daily('Stop', '0 22 * * *', zone), daily('Start', '0 6 * * *', zone)),
    );
    // Seconds until 21:10 UTC of the same day, and from there to 04:10 UTC of the Sunday.
    const steps: [number, string, string][] = [
      [3 * 3600, 'Stopped', '2026-03-25T21:00:20.0000000+00:00'],
      [3 * 86_400 + 7 * 3600, 'Running', '2026-03-29T04:00:40.0000000+00:00'],
    ];
    for (const [seconds, state, operationTime] of steps) {
      stage.advance(seconds);
      expect(await shown(stage)).toMatchObject({
        properties: {
          properties: { state, lastOperation: { operationTime, operationTrigger: 'Schedule' } },
        },
      });
    }
  });

  it('tells which setup script failed, and how, to the one who polls', async () => {
    const stage = stageOn(test, 'team');
    const script = {
      scriptSource: 'workspaceStorage',
      scriptData: 'Users/priya/endless-setup.sh',
      timeout: '10m',
    };
    const settings = { setupScripts: { scripts: { creationScript: script } } };
    const { headers } = await stage.call('PUT', instancePath(stage), instanceOf(settings));
    const operation = String(headers.get('azure-asyncoperation'));
    stage.advance(300);
    expect(await shown(stage)).toMatchObject({
      properties: { properties: { state: 'UserSettingUp' } },
    });
    expect((await stage.call('GET', operation)).body).toMatchObject({ status: 'InProgress' });
    stage.advance(600);
    const message =
      "The creation script 'Users/priya/endless-setup.sh' was ended after its timeout of 10m, " +
      'with exit code 124.';
    expect((await stage.call('GET', operation)).body).toMatchObject({
      status: 'Failed',
      error: { message },
    });
    expect(await shown(stage)).toMatchObject({
      properties: {
        properties: { state: 'UserSetupFailed', errors: [{ error: { message } }] },
      },
    });
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings';

describe('how the emulator is started', () => {
  it.each<[string[], Record<string, string>, object]>([
    [[], {}, { port: 4280, host: '127.0.0.1', reset: false }],
    [[], { EMULATOR_PORT: '5000' }, { port: 5000 }],
    [[], { EMULATOR_PORT: '' }, { port: 4280 }],
    [['--port', '6000'], { EMULATOR_PORT: '5000' }, { port: 6000 }],
    [['--reset', '--host', '::1'], {}, { reset: true, host: '::1' }],
    [['--state', '/tmp/s.json'], {}, { state: '/tmp/s.json' }],
    [[], {}, { state: path.resolve('.emulator/state.json') }],
  ])('%j with %j gives %j', (args, env, settings) => {
    expect(readSettings(args, env)).toMatchObject(settings);
  });

  it.each<[string[], Record<string, string>, string]>([
    [['--port', 'many'], {}, '--port'],
    [['--port', '70000'], {}, '--port'],
    [[], { EMULATOR_PORT: '1.5' }, 'EMULATOR_PORT'],
    [['--host', '0.0.0.0'], {}, '--host'],
    [['--colour', 'red'], {}, '--colour'],
    [['--state', ''], {}, '--state'],
  ])('%j with %j is refused, naming %s', (args, env, name) => {
    expect(() => readSettings(args, env)).toThrow(SettingsError);
    expect(() => readSettings(args, env)).toThrow(name);
  });
});

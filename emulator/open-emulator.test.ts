import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authenticate } from './arm/authn';
import { makeSubscription } from './core/subscriptions';
import { dana } from './entra/people';
import { mintAccessToken } from './entra/tokens';
import { openEmulator } from './open-emulator';

let folder: string;
let stateFile: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'emulator-'));
  stateFile = path.join(folder, 'deep', 'state.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('an emulator with a state file', () => {
  it('is after a restart what it was, and knows its tokens', async () => {
    const first = await openEmulator({ stateFile });
    expect(first.loaded).toBe('none');
    makeSubscription(first.emulator, { seed: 'busy' });
    const token = await mintAccessToken(first.emulator, { person: dana });
    await first.save();

    const second = await openEmulator({ stateFile });
    expect(second.loaded).toBe('loaded');
    expect(second.emulator.state).toEqual(first.emulator.state);
    const identity = await authenticate(second.emulator, `Bearer ${token}`, 'http://localhost');
    expect(identity.oid).toBe(dana.oid);
  });

  it('starts anew when told to, with a new key', async () => {
    const first = await openEmulator({ stateFile });
    makeSubscription(first.emulator, { seed: 'empty' });
    const token = await mintAccessToken(first.emulator, { person: dana });
    await first.save();

    const second = await openEmulator({ stateFile, reset: true });
    expect(second.emulator.state.subscriptions).toEqual([]);
    await expect(
      authenticate(second.emulator, `Bearer ${token}`, 'http://localhost'),
    ).rejects.toMatchObject({ status: 401 });
  });

  it.each([
    ['half of a file', '{"version":1,"subscr'],
    ['another version', '{"version":0,"subscriptions":[]}'],
    ['something else', '[]'],
  ])('keeps %s aside and starts anew', async (_, text) => {
    await (await openEmulator({ stateFile })).save();
    await writeFile(stateFile, text);
    const opened = await openEmulator({ stateFile });
    expect(opened).toMatchObject({ loaded: 'set-aside', backup: `${stateFile}.unreadable` });
    expect(opened.emulator.state.subscriptions).toEqual([]);
    expect(await readFile(`${stateFile}.unreadable`, 'utf8')).toBe(text);
  });

  it('makes a new key when the old one is none', async () => {
    await openEmulator({ stateFile });
    await writeFile(`${stateFile}.key`, '{"kty":"RSA","n":"x","e":"y","d":"z"}');
    const { emulator } = await openEmulator({ stateFile });
    await expect(mintAccessToken(emulator, { person: dana })).resolves.toEqual(expect.any(String));
  });

  it('leaves nothing but its two files, however many writes there were', async () => {
    const opened = await openEmulator({ stateFile });
    makeSubscription(opened.emulator, { seed: 'empty' });
    await Promise.all([opened.save(), opened.save(), opened.save()]);
    expect(await readdir(path.dirname(stateFile))).toEqual(['state.json', 'state.json.key']);
  });
});

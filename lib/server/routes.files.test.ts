// Large: loaded here, its time is not that of the first test.
import '@azure/storage-file-share';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { riley } from '@/emulator/entra/people';
import { findSubscription } from '@/emulator/core/emulator';
import type { Fault } from '@/emulator/core/faults';
import { shareOf } from '@/emulator/files/share';
import * as files from '@/lib/contract/notebook-files';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { startTestApp, type TestApp } from './testing/test-app';

let app: TestApp;
let params: WorkspaceRef;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(() => {
  ({ params } = app.workspace('team'));
});

const list = (directory: string) =>
  app.call(files.listNotebookFiles, { params, query: { directory } });
const read = (path: string) => app.call(files.readNotebookFile, { params, query: { path } });
const write = (path: string, text: string, overwrite = false) =>
  app.call(files.writeNotebookFile, { params, body: { path, text, overwrite } });

describe('a directory', () => {
  test('lists what lies in it, directories first', async () => {
    await write('place/10.sh', 'ten');
    await write('place/9.sh', 'nine');
    await write('place/z/deep.sh', '');
    await write('place/a/deep.sh', '');
    expect(await list('place')).toEqual({
      entries: [
        { name: 'a', kind: 'directory', modifiedOn: expect.any(String) },
        { name: 'z', kind: 'directory', modifiedOn: expect.any(String) },
        { name: '9.sh', kind: 'file', size: 4, modifiedOn: expect.any(String) },
        { name: '10.sh', kind: 'file', size: 3, modifiedOn: expect.any(String) },
      ],
      isWhole: true,
    });
  });

  test('is the root unless another one is asked for', async () => {
    const { entries } = await app.call(files.listNotebookFiles, { params });
    expect(entries).toContainEqual(expect.objectContaining({ name: 'Users', kind: 'directory' }));
  });

  test('that is not there is told to be so', async () => {
    const query = { directory: 'nowhere' };
    expect(await app.fail(files.listNotebookFiles, { params, query })).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });

  test('of more than anybody looks through is listed in part', async () => {
    const subscription = findSubscription(app.emulator.emulator.state, params.subscriptionId);
    const [workspace] = subscription?.workspaces ?? [];
    if (!subscription || !workspace) throw new Error('The seed has a workspace.');
    const { directories, files: inShare } = shareOf(subscription, workspace);
    directories.push('images');
    for (let n = 0; n <= 2_000; n++) {
      inShare.push({ path: `images/${n}.png`, base64: '', modifiedMs: 0 });
    }
    const { entries, isWhole } = await list('images');
    expect({ isWhole, listed: entries.length }).toEqual({ isWhole: false, listed: 2_000 });
  });

  test('of logs is empty until there are some', async () => {
    expect(await list('Logs/not-started-yet')).toEqual({ entries: [], isWhole: true });
  });
});

describe('a file', () => {
  test.each([
    ['plain', 'Users/dana/new.sh', '#!/bin/bash\necho "$1"\n'],
    ['empty', 'Users/dana/empty.sh', ''],
    ['of other letters', 'Users/dana/grüße €.sh', 'echo "grüße €"'],
    ['with signs of URLs', 'Users/dana/a#b%20c&d+e.sh', 'x'],
    ['deep in new directories', 'a/b/c/d/e.sh', 'deep'],
  ])('is read as it was written: %s', async (_, path, text) => {
    await write(path, text);
    expect(await read(path)).toEqual({
      text,
      size: new TextEncoder().encode(text).length,
      isWhole: true,
      modifiedOn: expect.any(String),
    });
  });

  test('that is long is read at its end', async () => {
    const line = 'Ten bytes.';
    await write('Users/long.txt', line.repeat(100_000));
    const { text, size, isWhole } = await read('Users/long.txt');
    expect({ size, isWhole, length: text.length }).toEqual({
      size: 1_000_000,
      isWhole: false,
      length: 256 * 1024,
    });
    expect(text.endsWith(line)).toBe(true);
  });

  test('is not overwritten unless that is said', async () => {
    await write('Users/mine.sh', 'first');
    const body = { path: 'Users/mine.sh', text: 'second' };
    expect(await app.fail(files.writeNotebookFile, { params, body })).toMatchObject({
      status: 409,
      code: 'conflict',
      fields: [{ path: 'path' }],
    });
    expect(await read('Users/mine.sh')).toMatchObject({ text: 'first' });
  });

  test('is overwritten when that is said, and keeps nothing of the old', async () => {
    await write('Users/mine.sh', 'first, and longer');
    await write('Users/mine.sh', 'second', true);
    expect(await read('Users/mine.sh')).toMatchObject({ text: 'second', size: 6 });
  });

  test('that is not there is told to be so', async () => {
    const query = { path: 'Users/none.sh' };
    expect(await app.fail(files.readNotebookFile, { params, query })).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });
});

const wrong = (field: string) => ({ code: 'invalid-input', fields: [{ path: field }] });

describe('a path that leads elsewhere is refused before anybody is asked', () => {
  test.each([
    '..',
    '../secrets',
    'Users/../../secrets',
    'Users/./dana',
    '/Users/dana',
    'Users//dana',
    'Users/dana/',
    String.raw`Users\dana`,
    'Users/dana?restype=share',
    'Users/da\u0000na',
    'Users/da\nna',
  ])('%j', async (path) => {
    const inQuery = { params, query: { directory: path, path } };
    const inBody = { params, body: { path, text: '', overwrite: true } };
    expect(await app.fail(files.listNotebookFiles, inQuery)).toMatchObject(
      wrong('query.directory'),
    );
    expect(await app.fail(files.readNotebookFile, inQuery)).toMatchObject(wrong('query.path'));
    expect(await app.fail(files.writeNotebookFile, inBody)).toMatchObject(wrong('path'));
  });
});

describe('refused', () => {
  test('to those who may not have the storage key, in the words of ARM', async () => {
    expect(await app.fail(files.listNotebookFiles, { params, as: riley })).toMatchObject({
      status: 403,
      code: 'forbidden',
      service: { code: 'AuthorizationFailed', message: expect.stringContaining('listStorage') },
    });
  });

  test.each([
    ['storage-closed', 'AuthorizationFailure', 'closed to this server’s network'],
    ['storage-keys-refused', 'KeyBasedAuthenticationNotPermitted', 'does not take its keys'],
  ] as const)('by the storage account: %s', async (fault, code, words) => {
    app.emulator.fault(params.subscriptionId, fault);
    expect(await app.fail(files.listNotebookFiles, { params })).toMatchObject({
      status: 403,
      code: 'forbidden',
      message: expect.stringContaining(words),
      service: { code, requestId: expect.any(String) },
    });
  });

  test.each<[string, Omit<Fault, 'id'>, object]>([
    ['no answer', { drop: true }, { status: 504, code: 'service-unreachable' }],
    ['a page of HTML', { nonsense: true }, { status: 502, code: 'service-nonsense' }],
    ['a defect', { status: 500, code: 'InternalError' }, { status: 502, code: 'service-failed' }],
  ])('by what is on the way to it: %s', async (_, fault, expected) => {
    await write('Users/mine.sh', 'text');
    app.emulator.fault(params.subscriptionId, { path: '/files/**', ...fault });
    expect(await app.fail(files.listNotebookFiles, { params })).toMatchObject(expected);
    const query = { path: 'Users/mine.sh' };
    expect(await app.fail(files.readNotebookFile, { params, query })).toMatchObject(expected);
  });

  test('without the key in the answer', async () => {
    const listed = await app.fetch(files.listNotebookFiles, { params });
    app.emulator.fault(params.subscriptionId, 'storage-keys-refused');
    const refused = await app.fetch(files.listNotebookFiles, { params });
    // A key is 64 bytes in base64.
    const told = `${await listed.text()}${await refused.text()}`;
    expect(told).not.toMatch(/SharedKey|userStorageKey|[\w+/]{86}==/);
  });
});

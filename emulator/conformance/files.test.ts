import { ShareServiceClient, StorageSharedKeyCredential } from '@azure/storage-file-share';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultPreset } from '../core/fault-presets';
import type { TestEmulator } from '../testing/test-emulator';
import { stageOn, startStillEmulator } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const SHARE = 'code-391ff5ac-6576-460f-ba4d-7e03433c68b6';
const noRetries = { retryOptions: { maxTries: 1 } };

/** The notebooks files of a fresh workspace, reached as the real service is: keys from ARM. */
async function openShare({ key }: { key?: string } = {}) {
  const stage = stageOn(test, 'team');
  const { storageAccount } = await stage.client.workspaces.get(...stage.at);
  const { userStorageKey = '' } = await stage.client.workspaces.listStorageAccountKeys(...stage.at);
  const account = storageAccount?.split('/').at(-1) ?? '';
  const service = new ShareServiceClient(
    `${test.origin}/files/${account}`,
    new StorageSharedKeyCredential(account, key ?? userStorageKey),
    noRetries,
  );
  return { stage, account, service, share: service.getShareClient(SHARE) };
}

type Share = Awaited<ReturnType<typeof openShare>>['share'];

function fileAt(share: Share, path: string) {
  const at = path.lastIndexOf('/');
  return share.getDirectoryClient(path.slice(0, at)).getFileClient(path.slice(at + 1));
}

async function write(share: Share, directory: string, name: string, text: string) {
  const file = share.getDirectoryClient(directory).getFileClient(name);
  await file.uploadData(Buffer.from(text));
  return file;
}

async function namesIn(share: Share, directory: string, prefix?: string): Promise<string[]> {
  const names: string[] = [];
  const options = prefix === undefined ? {} : { prefix };
  const listed = share.getDirectoryClient(directory).listFilesAndDirectories(options);
  for await (const { kind, name } of listed) names.push(kind === 'file' ? name : `${name}/`);
  return names;
}

describe('a directory', () => {
  it('lists files with their size and time, and directories', async () => {
    const { share } = await openShare();
    expect(await namesIn(share, '')).toEqual(['Logs/', 'Users/']);
    expect(await namesIn(share, 'Users/avery')).toEqual(['README.md', 'setup/']);
    const listed = share
      .getDirectoryClient('Users/dana')
      .listFilesAndDirectories({ includeTimestamps: true, includeExtendedInfo: true });
    for await (const entry of listed) {
      expect(entry).toMatchObject({
        kind: 'file',
        properties: { contentLength: expect.any(Number), lastModified: expect.any(Date) },
      });
    }
  });

  it('is listed page by page, whole though files come between', async () => {
    const { share } = await openShare();
    for (const name of ['a', 'b', 'd', 'e']) await write(share, 'Users/sam', name, name);
    const pages = share
      .getDirectoryClient('Users/sam')
      .listFilesAndDirectories()
      .byPage({ maxPageSize: 2 });
    const seen: string[][] = [];
    for await (const { segment } of pages) {
      seen.push(segment.fileItems.map(({ name }) => name));
      if (seen.length === 1) await write(share, 'Users/sam', 'c', 'c');
    }
    expect(seen).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('is listed by the beginning of names', async () => {
    const { share } = await openShare();
    expect(await namesIn(share, 'Users', 'R')).toEqual(['riley/']);
  });

  it('is made below one that is there, once, and deleted when it is empty', async () => {
    const { share } = await openShare();
    const directory = share.getDirectoryClient('Users/sam/scripts');
    await directory.create();
    expect(await directory.exists()).toBe(true);
    expect((await directory.createIfNotExists()).succeeded).toBe(false);
    const file = await write(share, 'Users/sam/scripts', 'a.sh', 'true');
    await expect(directory.delete()).rejects.toMatchObject({ code: 'DirectoryNotEmpty' });
    await file.delete();
    await directory.delete();
    expect(await directory.exists()).toBe(false);
  });
});

describe('a file', () => {
  it.each([
    ['plain', '#!/bin/bash\necho one\n'],
    ['with Windows line ends', 'echo one\r\necho two\r\n'],
    ['in many scripts', 'echo "Größe 大きさ 📦"\n'],
    ['empty', ''],
  ])('%s is read as it was written', async (_, text) => {
    const { share } = await openShare();
    const file = await write(share, 'Users/sam', 'my script & more.sh', text);
    expect((await file.downloadToBuffer()).toString()).toBe(text);
    const properties = await file.getProperties();
    expect(properties.contentLength).toBe(Buffer.byteLength(text));
    expect(properties.lastModified).toBeInstanceOf(Date);
    expect(await namesIn(share, 'Users/sam')).toEqual(['my script & more.sh']);
  });

  it('is read in part', async () => {
    const { share } = await openShare();
    const file = await write(share, 'Logs', 'stdout', '0123456789');
    expect((await file.downloadToBuffer(7)).toString()).toBe('789');
    expect((await file.downloadToBuffer(2, 3)).toString()).toBe('234');
    await expect(file.download(10, 1)).rejects.toMatchObject({
      statusCode: 416,
      code: 'InvalidRange',
    });
  });

  it('that is written again is the new one', async () => {
    const { share } = await openShare();
    await write(share, 'Users/sam', 'a.sh', 'a long first text');
    const file = await write(share, 'users/SAM', 'A.SH', 'short');
    expect((await file.downloadToBuffer()).toString()).toBe('short');
    expect(await namesIn(share, 'Users/sam')).toEqual(['a.sh']);
  });

  it('is as long as it was made: a range past its end is refused', async () => {
    const { share } = await openShare();
    const file = share.getDirectoryClient('Users/sam').getFileClient('fixed.sh');
    await file.create(4);
    await expect(file.uploadRange('12345', 0, 5)).rejects.toMatchObject({ code: 'InvalidRange' });
    await file.uploadRange('34', 2, 2);
    expect(await file.downloadToBuffer()).toEqual(Buffer.from('\0\u000034'));
    await file.clearRange(2, 2);
    expect(await file.downloadToBuffer()).toEqual(Buffer.alloc(4));
  });
});

describe('what is refused', () => {
  it.each<[string, (share: Share) => Promise<unknown>, number, string]>([
    ['no such file', (share) => fileAt(share, 'Users/x.sh').download(), 404, 'ResourceNotFound'],
    ['no such directory', (share) => namesIn(share, 'Users/nobody'), 404, 'ResourceNotFound'],
    [
      'a parent that is missing',
      (share) => fileAt(share, 'No/x.sh').create(1),
      404,
      'ParentNotFound',
    ],
    [
      'a directory whose parent is missing',
      (share) => share.getDirectoryClient('No/where').create(),
      404,
      'ParentNotFound',
    ],
    [
      'a directory that is there',
      (share) => share.getDirectoryClient('users').create(),
      409,
      'ResourceAlreadyExists',
    ],
    [
      'a file in place of a directory',
      (share) => fileAt(share, 'Users/sam').create(1),
      409,
      'ResourceTypeMismatch',
    ],
    [
      'a name that may not be',
      (share) => fileAt(share, 'Users/a"b.sh').create(1),
      400,
      'InvalidResourceName',
    ],
    [
      'a file that is far too large',
      (share) => fileAt(share, 'Users/x.sh').create(2 ** 40),
      413,
      'RequestBodyTooLarge',
    ],
  ])('%s', async (_, attempt, statusCode, code) => {
    const { share } = await openShare();
    await expect(attempt(share)).rejects.toMatchObject({ statusCode, code });
  });

  it('a file that is not there, told to HEAD in a header alone', async () => {
    const { share } = await openShare();
    const file = fileAt(share, 'Users/x.sh');
    await expect(file.getProperties()).rejects.toMatchObject({
      statusCode: 404,
      details: { errorCode: 'ResourceNotFound' },
    });
    expect(await file.exists()).toBe(false);
  });

  it('another share', async () => {
    const { service } = await openShare();
    const attempt = namesIn(service.getShareClient('elsewhere'), '');
    await expect(attempt).rejects.toMatchObject({ statusCode: 404, code: 'ShareNotFound' });
  });

  it('a key of another account, in words that hold the id of the request', async () => {
    const { share } = await openShare({ key: Buffer.alloc(64, 1).toString('base64') });
    await expect(namesIn(share, '')).rejects.toMatchObject({
      statusCode: 403,
      code: 'AuthenticationFailed',
      message: expect.stringContaining('RequestId:'),
    });
  });

  it('a call without a signature', async () => {
    const { account } = await openShare();
    const response = await fetch(`${test.origin}/files/${account}/${SHARE}?restype=share`, {
      headers: { 'x-ms-version': '2025-05-05' },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('x-ms-error-code')).toBe('NoAuthenticationInformation');
    expect(await response.text()).toContain('<Code>NoAuthenticationInformation</Code>');
  });

  it('is kept in the log of the subscription, as what is answered is', async () => {
    const { stage, account, share } = await openShare();
    await expect(fileAt(share, 'Users/x.sh').download()).rejects.toThrow('specified resource');
    expect(test.emulator.calls.list(stage.subscriptionId).at(-1)).toMatchObject({
      method: 'GET',
      path: `/files/${account}/${SHARE}/Users/x.sh`,
      status: 404,
    });
  });

  it.each<[FaultPreset, number, string, string]>([
    ['storage-closed', 403, 'AuthorizationFailure', 'This request is not authorized'],
    ['storage-keys-refused', 403, 'KeyBasedAuthenticationNotPermitted', 'Key based'],
    ['throttled', 429, 'TooManyRequests', 'throttled'],
  ])('everything while %s', async (preset, statusCode, code, words) => {
    const { stage, share } = await openShare();
    const { id } = test.fault(stage.subscriptionId, preset);
    await expect(namesIn(share, '')).rejects.toMatchObject({
      statusCode,
      code,
      message: expect.stringContaining(words),
    });
    const { faults } = test.emulator.state.subscriptions.find(
      (one) => one.subscriptionId === stage.subscriptionId,
    ) ?? { faults: [] };
    faults.splice(
      faults.findIndex((fault) => fault.id === id),
      1,
    );
    expect(await namesIn(share, '')).toHaveLength(2);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avery, dana, noa, riley, type Person } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import { stageOn, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const VERSION = 'api-version=2024-07-01';
const ED25519 =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF3gjnCprTrXAkBr5mLHCqL43czyI5qMhxk2LcZHlfHN me@here';

const keysOf = ({ subscriptionId }: Stage, group?: string) =>
  `/subscriptions/${subscriptionId}${group === undefined ? '' : `/resourceGroups/${group}`}` +
  '/providers/Microsoft.Compute/sshPublicKeys';

const bodyOf = (publicKey?: string) => ({
  location: 'East US',
  properties: publicKey === undefined ? {} : { publicKey },
});

async function statusFor(person: Person, method: string, path: string): Promise<number> {
  const headers = {
    authorization: `Bearer ${await test.tokenOf(person)}`,
    'content-type': 'application/json',
  };
  const body = method === 'PUT' ? JSON.stringify(bodyOf(ED25519)) : undefined;
  const url = `${test.origin}${path}?${VERSION}`;
  return (await fetch(url, { method, headers, ...(body !== undefined && { body }) })).status;
}

describe('stored public keys', () => {
  it.each([
    [undefined, ['key-ml-platform', 'key-dana-laptop']],
    ['RG-ml-research', ['key-ml-platform', 'key-dana-laptop']],
    ['rg-network', []],
  ])('of the group %s are %j', async (group, names) => {
    const stage = stageOn(test, 'team');
    const { body } = await stage.call('GET', `${keysOf(stage, group)}?${VERSION}`);
    expect(body).toEqual({ value: names.map((name) => expect.objectContaining({ name })) });
  });

  it('are made, read in any case and replaced', async () => {
    const stage = stageOn(test, 'team');
    const path = keysOf(stage, 'rg-network');
    const put = (body: unknown) => stage.call('PUT', `${path}/my-key?${VERSION}`, body);
    expect(await put(bodyOf(ED25519))).toMatchObject({
      status: 201,
      body: { id: `${path}/my-key`, location: 'eastus', properties: { publicKey: ED25519 } },
    });
    expect(await put({ ...bodyOf(ED25519), tags: { owner: 'me' } })).toMatchObject({ status: 200 });
    const { body } = await stage.call('GET', `${path}/MY-KEY?${VERSION}`);
    expect(body).toMatchObject({ name: 'my-key', tags: { owner: 'me' } });
  });

  it('may lie there without a key, until a pair is generated', async () => {
    const stage = stageOn(test, 'team');
    const path = `${keysOf(stage, 'rg-network')}/later?${VERSION}`;
    expect(await stage.call('PUT', path, bodyOf())).toMatchObject({
      status: 201,
      body: { properties: {} },
    });
  });

  it.each([
    ['a private key', 'my-key', bodyOf('-----BEGIN OPENSSH PRIVATE KEY-----')],
    ['a kind that Azure has not', 'my-key', bodyOf('ssh-dss AAAAB3NzaC1kc3M=')],
    ['a name with a blank', 'my%20key', bodyOf(ED25519)],
  ])('are refused with %s', async (_, name, body) => {
    const stage = stageOn(test, 'team');
    const path = `${keysOf(stage, 'rg-network')}/${name}?${VERSION}`;
    expect(await stage.call('PUT', path, body)).toMatchObject({
      status: 400,
      body: { error: { code: 'InvalidParameter' } },
    });
  });

  it('that nobody stored are not found', async () => {
    const stage = stageOn(test, 'team');
    const path = `${keysOf(stage, 'rg-network')}/nobody?${VERSION}`;
    expect(await stage.call('GET', path)).toMatchObject({
      status: 404,
      body: { error: { code: 'ResourceNotFound' } },
    });
  });

  it.each([
    ['a reader', 200, 403, riley],
    ['a data scientist who is a reader too', 200, 403, dana],
    ['someone without a role', 403, 403, noa],
    ['an owner', 200, 201, avery],
  ])('for %s: reading is answered %i, and writing %i', async (_, read, written, person) => {
    const stage = stageOn(test, 'team');
    expect(await statusFor(person, 'GET', keysOf(stage))).toBe(read);
    const path = `${keysOf(stage, 'rg-network')}/new-key`;
    expect(await statusFor(person, 'PUT', path)).toBe(written);
  });
});

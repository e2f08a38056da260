import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avery, dana, noa, priya, riley } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import datastores from './examples/datastores.json' with { type: 'json' };
import { missingFields } from './field-paths';
import { stageOn, startStillEmulator } from './stage';

// The example is of Microsoft.MachineLearningServices 2025-12-01 in Azure/azure-rest-api-specs.

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const NOTEBOOKS_SHARE = 'code-391ff5ac-6576-460f-ba4d-7e03433c68b6';

describe('the key of the storage', () => {
  it.each([
    ['an owner', avery],
    ['a data scientist', dana],
    ['another who may use the workspace', priya],
  ])('is given to %s, by either call', async (_, person) => {
    const stage = stageOn(test, 'team');
    const client = stage.clientOf(person);
    const { userStorageKey } = await client.workspaces.listStorageAccountKeys(...stage.at);
    expect(Buffer.from(userStorageKey ?? '', 'base64')).toHaveLength(64);
    const secrets = await client.datastores.listSecrets(...stage.at, 'workspaceworkingdirectory');
    expect(secrets).toMatchObject({ secretsType: 'AccountKey', key: userStorageKey });
  });

  it.each([
    ['a reader', riley],
    ['someone without a role', noa],
  ])('is refused to %s, by either call', async (_, person) => {
    const stage = stageOn(test, 'team');
    const client = stage.clientOf(person);
    const refusal = { statusCode: 403, code: 'AuthorizationFailed' };
    await expect(client.workspaces.listStorageAccountKeys(...stage.at)).rejects.toMatchObject(
      refusal,
    );
    await expect(
      client.datastores.listSecrets(...stage.at, 'workspaceworkingdirectory'),
    ).rejects.toMatchObject(refusal);
  });

  it('is of the account that the workspace names, and of no other subscription', async () => {
    const [one, other] = [stageOn(test, 'team'), stageOn(test, 'team')];
    const [account, foreign] = await Promise.all(
      [one, other].map(({ client, at }) => client.workspaces.get(...at)),
    );
    const datastore = await one.client.datastores.get(...one.at, 'workspaceworkingdirectory');
    expect(datastore.properties).toMatchObject({
      datastoreType: 'AzureFile',
      accountName: account?.storageAccount?.split('/').at(-1),
      fileShareName: NOTEBOOKS_SHARE,
    });
    expect(foreign?.storageAccount?.split('/').at(-1)).not.toBe(
      account?.storageAccount?.split('/').at(-1),
    );
  });
});

describe('datastores', () => {
  it('have the fields of the published answer', async () => {
    const { call, workspaceId } = stageOn(test, 'team');
    const { body } = await call('GET', `${workspaceId}/datastores`);
    const missing = missingFields(datastores.responses[200].body, body);
    // The names of tags are their owner's own, and a list that fits on one page has no nextLink.
    expect(missing.filter((path) => !path.includes('.tags.'))).toEqual(['nextLink']);
  });

  it('are listed, with one that is the default', async () => {
    const { client, at } = stageOn(test, 'team');
    const names: (string | undefined)[] = [];
    for await (const { name } of client.datastores.list(...at)) names.push(name);
    expect(names).toContain('workspaceworkingdirectory');
    const defaults: (string | undefined)[] = [];
    for await (const { name } of client.datastores.list(...at, { isDefault: true })) {
      defaults.push(name);
    }
    expect(defaults).toEqual(['workspaceblobstore']);
  });

  it('that nobody registered are not found', async () => {
    const { client, at } = stageOn(test, 'team');
    await expect(client.datastores.get(...at, 'elsewhere')).rejects.toMatchObject({
      statusCode: 404,
      code: 'UserError',
    });
  });
});

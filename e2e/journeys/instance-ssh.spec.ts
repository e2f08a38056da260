import { readFile } from 'node:fs/promises';
import { dana } from '../../emulator/entra/people';
import { rowOf } from '../support/compute-list';
import { fillUpTo } from '../support/instance-steps';
import { armOf } from '../support/json-view';
import { expect, test } from '../support/test';
import { choose, create, expectProblem, next, turnOn } from '../support/wizard';

const keySource = 'SSH public key source';

const adminPublicKey = (key: RegExp) => ({
  properties: {
    properties: {
      sshSettings: { sshPublicAccess: 'Enabled', adminPublicKey: expect.stringMatching(key) },
    },
  },
});

test('a key pair is made in the browser, and its private half stays with the user', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Security', 'dana-shell');
  await turnOn(page, 'Enable SSH access');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Generate and download private key' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('dana-shell_key.pem');
  const [header, ...lines] = (await readFile(await download.path(), 'utf8')).split('\n');
  expect(header).toMatch(/^-----BEGIN .*PRIVATE KEY-----$/);
  await expect(page.getByText('dana-shell_key.pem is among your downloads')).toBeVisible();
  await expectAccessible();
  await create(page);

  await expect(rowOf(page, 'dana-shell')).toContainText('Creating…');
  await world.advance(91);
  await expect(rowOf(page, 'dana-shell')).toContainText('Running');
  await page.getByRole('link', { name: 'dana-shell', exact: true }).click();
  const connect = page.getByRole('region', { name: 'Connect by SSH' });
  const address = String.raw`azureuser@\d+(\.\d+){3}`;
  await expect(connect).toContainText(
    new RegExp(String.raw`ssh -i ~/\.ssh/dana-shell\S*\.pem -p \d+ ${address}`),
  );
  await expect(connect).toContainText(/scp -i \S+ -P \d+ FILE azureuser@/);
  await expect(connect).toContainText('Host dana-shell');
  expect(await armOf(page)).toMatchObject(adminPublicKey(/^ssh-rsa \S+ dana-shell_key$/));
  const secret = lines.find((line) => line.length > 40) ?? '';
  expect(secret).not.toBe('');
  expect(sent.join('\n')).not.toContain(secret);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain(secret);
});

test('a key that Azure keeps is picked by its name', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Security', 'dana-shell');
  await turnOn(page, 'Enable SSH access');
  await choose(page, keySource, 'Use existing public key stored in Azure');
  const key = page.getByRole('combobox', { name: 'Stored key' });
  await expect(key).toBeVisible();
  await next(page);
  await expect(key).toBeFocused();
  await expectProblem(key, /Choose a stored key/);
  await key.click();
  await key.fill('laptop');
  await page.getByRole('option', { name: 'key-dana-laptop' }).click();
  await create(page);

  await page.getByRole('link', { name: 'dana-shell', exact: true }).click();
  expect(await armOf(page)).toMatchObject(
    adminPublicKey(/^ssh-ed25519 \S+ dana@contoso\.example$/),
  );
});

test('an instance without SSH says that it stays so', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('instances/dana-experiments'));
  const connect = page.getByRole('region', { name: 'Connect by SSH' });
  await expect(connect).toContainText('SSH is off.');
});

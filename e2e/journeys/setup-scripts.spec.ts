import type { Locator, Page } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { passCreation, rowOf } from '../support/compute-list';
import { fillUpTo } from '../support/instance-steps';
import { toast } from '../support/notifications';
import { expect, test } from '../support/test';
import { choose, create, expectReview, review, textField, turnOn } from '../support/wizard';

const name = 'dana-prices';

test('a script found among the notebooks files fails, and its log says why on the page', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Applications', name);
  await turnOn(page, 'Provision with a creation script');
  const files = await browse(page, 'Users', 'mika', 'setup-from-windows.sh');
  await expect(textOf(files, 'Users/mika/setup-from-windows.sh')).toHaveValue(/polars/);
  await expectAccessible();
  await files.getByRole('button', { name: 'Use this file' }).click();
  await expect(findings(page)).toContainText('Lines end in CR LF, as on Windows');

  await use(page, 'broken-setup.sh');
  await expect(page.getByText('Nothing found that would keep the script from')).toBeVisible();
  await review(page);
  await expectReview(page);
  await expect(page.getByRole('region', { name: 'Applications' })).toContainText(
    'Users/mika/broken-setup.sh',
  );
  await create(page);

  await passCreation(page, world, name, 100);
  await expect(rowOf(page, name)).toContainText('User setup failed');
  await expect(toast(page, `Could not create ${name}`)).toContainText('exit code 1');
  await page.goto(world.page(`instances/${name}`));
  await expect(
    page.getByText('Creation script Users/mika/broken-setup.sh ended with exit code 1.'),
  ).toBeVisible();
  await expect(page.getByText(/delete the instance and create it again/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'End of the log creation/stdout' })).toHaveValue(
    /cannot stat '\/mnt\/models\/prices-2019.bin'/,
  );
  await expectAccessible();
});

test('an inline script that lacks an argument is told so, and followed while it runs', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Applications', name);
  await turnOn(page, 'Provision with a startup script');
  await choose(page, 'Startup script source', 'Inline');
  await textField(page, 'Startup script').fill(
    ['#!/bin/bash', 'echo "Fetching $1"', 'sleep 5m', 'echo "Ready on $CI_NAME"'].join('\n'),
  );
  await expect(findings(page)).toContainText('Line 2:');
  await textField(page, 'Startup script arguments').fill('lightgbm');
  await expect(findings(page)).toBeHidden();
  await page.getByRole('button', { name: 'Where it runs' }).click();
  await expect(page.getByRole('definition').filter({ hasText: /^root$/ })).toBeVisible();
  await expectAccessible();
  await create(page);

  await expect(rowOf(page, name)).toContainText('Creating…');
  await world.hasBegun(1);
  await page.getByRole('link', { name }).click();
  await page.getByRole('tab', { name: 'Setup scripts' }).click();
  await world.advance(95);
  const log = page.getByRole('textbox', { name: 'Log startup/stdout' });
  await expect(log).toHaveValue(/^Fetching lightgbm\n(?!.*Ready)/s);
  await expect(page.getByRole('switch', { name: 'Follow' })).toBeChecked();
  await expectAccessible();
  await world.advance(310);
  await expect(toast(page, `${name} created`)).toBeVisible();
  await expect(log).toHaveValue(/Ready on dana-prices\n$/);
  await expect(page.getByRole('switch', { name: 'Follow' })).toBeHidden();
});

test('a script is uploaded over the old one, and its line ends are mended on the spot', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Applications', name);
  await turnOn(page, 'Provision with a creation script');
  await upload(page, 'notes.txt', 'not a script');
  await expect(page.getByText('notes.txt does not end in .sh')).toBeVisible();

  await upload(page, 'setup.sh', '#!/bin/bash\r\necho polars\r\n');
  await expect(page.getByText('There is such a file already.')).toBeVisible();
  await page.getByRole('button', { name: 'Replace it' }).click();
  await expect(textField(page, 'Creation script file')).toHaveValue('Users/dana/setup.sh');
  await page.getByRole('button', { name: 'Convert line ends' }).click();
  await expect(page.getByText('Nothing found that would keep the script from')).toBeVisible();
  await page.getByRole('button', { name: 'Show the script' }).click();
  await expect(textOf(page, 'Users/dana/setup.sh')).toHaveValue('#!/bin/bash\necho polars\n');
});

test('where the storage is closed to this network, a path that is typed will do', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await world.fault({ preset: 'storage-closed' });
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Applications', name);
  await turnOn(page, 'Provision with a creation script');
  await page.getByRole('button', { name: 'Browse' }).click();
  const files = page.getByRole('dialog', { name: 'Notebooks files' });
  await expect(files).toContainText('The storage account is closed to this network.');
  await expect(files).toContainText('Code: AuthorizationFailure');
  await expectAccessible();
  await files.getByRole('button', { name: 'Close' }).click();
  await textField(page, 'Creation script file').fill('Users/dana/setup.sh');
  await expect(page.getByText(/The storage account is closed to this network/)).toBeVisible();
  await create(page);

  await expect(rowOf(page, name)).toContainText('Creating…');
  await page.goto(world.page('instances/dana-notebooks?view=scripts'));
  const logs = page.getByRole('region', { name: 'Logs' });
  await expect(logs).toContainText('The storage account is closed to this network');
  await world.clearFaults();
  await logs.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('textbox', { name: 'Log creation/stdout' })).toHaveValue(/\w/);
});

/** Goes down the directories of the notebooks share to a file. */
async function browse(page: Page, ...names: readonly string[]): Promise<Locator> {
  await page.getByRole('button', { name: 'Browse' }).click();
  const files = page.getByRole('dialog', { name: 'Notebooks files' });
  for (const entry of names) await files.getByRole('button', { name: entry, exact: true }).click();
  return files;
}

async function use(page: Page, ...names: readonly string[]): Promise<void> {
  const files = await browse(page, ...names);
  await files.getByRole('button', { name: 'Use this file' }).click();
}

async function upload(page: Page, file: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Upload' }).click();
  await (
    await chooser
  ).setFiles({
    name: file,
    mimeType: 'text/x-sh',
    buffer: Buffer.from(text),
  });
}

const findings = (page: Page): Locator => page.getByRole('list', { name: 'Found in the script' });

const textOf = (place: Page | Locator, path: string): Locator =>
  place.getByRole('textbox', { name: `Text of ${path}` });

import type { Browser, Page } from '@playwright/test';
import { avery, mika, priya, sam, type Person } from '../../emulator/entra/people';
import { TENANT_ID } from '../../emulator/entra/tenant';
import { cellOf, confirm, passCreation, rowOf, select } from '../support/compute-list';
import { assignTo, fillUpTo, searchFor } from '../support/instance-steps';
import { expect, signIn, test } from '../support/test';
import {
  choose,
  create,
  expectProblem,
  expectReview,
  expectStep,
  next,
  review,
  textField,
  turnOn,
} from '../support/wizard';

const name = 'mika-onboarding';

test('an admin creates an instance for somebody else, who finds it, starts it and alone may open it', async ({
  page,
  browser,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(avery, world.page('new/instance'));
  await fillUpTo(page, 'Scheduling', name);
  await turnOn(page, 'Create in a stopped state');
  await next(page);
  await expectStep(page, 'Security');
  await assignTo(page, mika);
  await expect(page.getByText('Only this user can open Jupyter')).toBeVisible();
  await expectAccessible();
  await review(page);
  await expectReview(page);
  await expect(page.getByRole('region', { name: 'Security' })).toContainText(mika.name);
  await create(page);

  await passCreation(page, world, name, 90);
  await world.hasBegun(2);
  await world.advance(30);
  await expect(rowOf(page, name)).toContainText('Stopped');
  await expect(await cellOf(page, rowOf(page, name), 'Assigned to')).toHaveText(mika.name);
  await page.getByRole('switch', { name: 'Show only mine' }).check();
  await expect(rowOf(page, 'dana-notebooks')).toBeHidden();
  await expect(rowOf(page, name)).toBeHidden();

  const theirs = await openBeside(browser, mika, world.page('instances?mine=true'));
  await select(theirs, name);
  await confirm(theirs, 'Start');
  await world.hasBegun(3);
  await world.advance(60);
  await expect(rowOf(theirs, name).getByRole('link', { name: 'Jupyter Lab' })).toBeVisible();
  await theirs.close();

  await page.goto(world.page(`instances/${name}`));
  const reason = `Not yours: ${name} belongs to ${mika.name}, who alone can open its applications`;
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Jupyter Lab' })).toBeHidden();
});

async function openBeside(browser: Browser, person: Person, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await signIn(page, person);
  return page;
}

test.describe('where the directory has to be opened first', () => {
  test.use({
    // The directory is everybody's: each story has a person whom no other asks it as meanwhile.
    worldOptions: {
      seed: 'team',
      people: [
        { person: 'priya', roles: ['Owner'] },
        { person: 'sam', roles: ['Owner'] },
      ],
    },
  });

  test('consent is asked once, and an admin without it names the user by ids', async ({
    page,
    world,
    openAs,
    expectAccessible,
  }) => {
    await world.directoryFault(priya, { preset: 'graph-consent-required' });
    await openAs(priya, world.page('new/instance'));
    await fillUpTo(page, 'Security', name);
    await turnOn(page, 'Assign to another user');
    await searchFor(page, mika.name);
    await expect(page.getByText('The directory is not open to this app yet.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expectAccessible();
    await answerConsent(page, 'Cancel');
    await expect(page.getByText(/The permission was not given/)).toBeVisible();

    await page.getByRole('button', { name: 'Retry' }).click();
    await answerConsent(page, 'Accept');
    await page.getByRole('combobox', { name: 'User' }).click();
    await page.getByRole('option', { name: mika.name }).click();

    await page.reload();
    await fillUpTo(page, 'Security', name);
    await assignTo(page, mika);
    await expect(page.getByText('The directory is not open to this app yet.')).toBeHidden();
  });

  test('where the directory refuses, ids do', async ({ page, world, openAs, expectAccessible }) => {
    await world.directoryFault(sam, {
      path: '/graph/**',
      status: 403,
      code: 'Authorization_RequestDenied',
      message: 'Insufficient privileges to complete the operation.',
    });
    await openAs(sam, world.page('new/instance'));
    await fillUpTo(page, 'Security', name);
    await turnOn(page, 'Assign to another user');
    await searchFor(page, mika.name);
    await expect(page.getByText(/The directory cannot be searched. Enter the ids/)).toBeVisible();
    await expect(page.getByText('Code: Authorization_RequestDenied')).toBeVisible();

    await choose(page, 'How to name the user', 'Enter ids');
    await textField(page, 'Object ID').fill('mika');
    await next(page);
    await expectProblem(textField(page, 'Object ID'), /object ID is a GUID/);
    await textField(page, 'Object ID').fill(mika.oid);
    await expect(textField(page, 'Tenant ID')).toHaveValue(TENANT_ID);
    await expectAccessible();
    await review(page);
    await expectReview(page);
    await expect(page.getByRole('region', { name: 'Security' })).toContainText(mika.oid);
    await create(page);
    await expect(rowOf(page, name)).toContainText('Creating…');
  });
});

/** The window in which the authority asks what the app may do. */
async function answerConsent(page: Page, answer: 'Accept' | 'Cancel'): Promise<void> {
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Allow search' }).click();
  await (await popup).getByRole('button', { name: answer }).click();
}

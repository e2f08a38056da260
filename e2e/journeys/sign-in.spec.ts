import type { BrowserContext, Page } from '@playwright/test';
import { avery, dana, mika, noa, priya } from '../../emulator/entra/people';
import { rowOf } from '../support/compute-list';
import { expect, test } from '../support/test';
import { nameField } from '../support/wizard';

test.use({ signsInAfresh: true });

test('a deep link survives sign-in', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters?sort=-name'));
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page).toHaveURL(/sort=-name/);
});

test('sign-out ends at the sign-in page, and the next person is asked', async ({
  page,
  openAs,
}) => {
  await openAs(avery, '/workspaces');
  await page.getByRole('button', { name: 'Account of Avery Admin' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Pick an account' })).toBeVisible();
});

test('someone without a role is told whom to ask, and for what', async ({
  page,
  openAs,
  expectAccessible,
}) => {
  await openAs(noa, '/workspaces');
  await expect(
    page.getByRole('heading', { name: 'You have access to no workspace' }),
  ).toBeVisible();
  await expect(page.getByText(/Ask your administrator/)).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: noa.oid })).toBeVisible();
  await expectAccessible();
});

test('a token that runs out in mid-work is renewed unseen', async ({ page, openAs, world }) => {
  await page.clock.install();
  await openAs(priya, world.page('new/instance'));
  await nameField(page).fill('priya-analysis');
  const renewal = page.waitForResponse(/\/oauth2\/v2\.0\/token/);
  await page.clock.fastForward('02:00:00');
  await nameField(page).fill('priya-analysis2');
  expect((await renewal).status()).toBe(200);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(nameField(page)).toHaveValue('priya-analysis2');
  expect((await world.calls()).filter(({ status }) => status === 401)).toEqual([]);
});

test('who comes back the next morning signs in again, and the form is as it was', async ({
  page,
  context,
  openAs,
  world,
  expectAccessible,
}) => {
  await page.clock.install();
  await openAs(mika, world.page('new/instance'));
  await nameField(page).fill('mika-morning');
  await passTheNight(page, context);

  await expect(page.getByRole('alertdialog', { name: 'Your sign-in has run out' })).toBeVisible();
  await expectAccessible();
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await (await popup).getByRole('button', { name: mika.name }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(nameField(page)).toHaveValue('mika-morning');
});

test('who signs in again as someone else is told so', async ({ page, context, openAs, world }) => {
  await page.clock.install();
  await openAs(mika, world.page('clusters'));
  await expect(rowOf(page, 'cpu-shared')).toBeVisible();
  await passTheNight(page, context);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await (await popup).getByRole('button', { name: dana.name }).click();
  await expect(page.getByText(/That was dana@contoso.example/)).toBeVisible();
});

/** A refresh token of a single-page app lives 24 hours, and a session at work no longer. */
async function passTheNight(page: Page, context: BrowserContext): Promise<void> {
  await context.clearCookies({ name: 'emulator_session' });
  await page.clock.fastForward('25:00:00');
  // Whoever comes back looks at the page anew, and so does the page.
  await page.evaluate(() => globalThis.dispatchEvent(new Event('visibilitychange')));
}

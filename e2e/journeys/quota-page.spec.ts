import type { Locator, Page } from '@playwright/test';
import { avery, dana, riley } from '../../emulator/entra/people';
import { command, expectRefused } from '../support/compute-list';
import { expect, test } from '../support/test';

test('each level adds up, and a stopped instance says what it keeps', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters'));
  await command(page, 'View quota').click();
  await page.getByRole('link', { name: 'All of the quota' }).click();
  await expect(page).toHaveURL(/\/compute\/quota$/);
  await expect(row(page, 'Total regional dedicated vCPUs')).toContainText(/of 200 vCPUs, \d+ %/);
  await expect(row(page, 'Standard DSv3 Family')).toContainText('24 of 48 vCPUs, 50 %');
  await expect(row(page, 'mika-dev')).toContainText('keeps its vCPUs until it is deleted');
  await expect(row(page, 'cpu-train')).toContainText('all of them would take 32 vCPUs');
  await expect(page.getByText('not visible to you')).toBeHidden();
  await expectAccessible();

  await page.getByRole('button', { name: 'Standard DSv3 Family', exact: true }).click();
  await expect(row(page, 'cpu-train')).toBeHidden();
  await page.getByRole('searchbox', { name: /Search families/ }).fill('cpu-tr');
  await expect(row(page, 'cpu-train')).toBeVisible();
  await page.getByRole('searchbox', { name: /Search families/ }).fill('no such thing');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.getByRole('switch', { name: 'Only in use' }).check();
  await expect(page.getByText('No quota (0 vCPUs)')).toBeHidden();
  await expect(page).toHaveURL(/used=true/);

  await row(page, 'mika-dev').getByRole('link', { name: 'mika-dev' }).click();
  await expect(page.getByRole('heading', { name: 'mika-dev', level: 1 })).toBeVisible();
});

test('a quota that cannot be read says why, and is read when it can be', async ({
  page,
  openAs,
  world,
}) => {
  const path = `/subscriptions/${world.subscriptionId}/**/usages`;
  await world.fault({ preset: 'failing', path });
  await openAs(riley, world.page('quota'));
  await expect(page.getByText('The quota could not be read')).toBeVisible();
  await world.clearFaults();
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(row(page, 'Total regional dedicated vCPUs')).toBeVisible();
});

test('nothing is proposed before all is known that could be freed', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await world.fault({ preset: 'failing', path: '/subscriptions/**/vmSizes' });
  await openAs(avery, world.page('quota?free=12'));
  await expect(page.getByText(/or their sizes, could not be read/)).toBeVisible();
  await expect(row(page, 'Total regional dedicated vCPUs')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'vCPUs to free' })).toBeHidden();
  await expectAccessible();
  await world.clearFaults();
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('textbox', { name: 'vCPUs to free' })).toHaveValue('12');
});

test.describe('where all is used up', () => {
  test.use({ worldOptions: { seed: 'quota-full' } });
  const address = 'quota?free=12&family=standardDSv3Family';

  test('freeing cores leads to a delete, and shows them free', async ({
    page,
    openAs,
    world,
    expectAccessible,
  }) => {
    await openAs(avery, world.page(address));
    const answer = page.getByText(/vCPUs are (free|freed)\b/);
    const start = '0 vCPUs are free; what follows would free 12 more.';
    await expect(answer).toHaveText(start);
    const steps = page.getByRole('list', { name: 'What would free them' });
    await expect(steps.getByRole('listitem').first()).toContainText('cpu-train');
    await expectAccessible();

    await steps.getByRole('button', { name: /^Delete / }).click();
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('its cores return to the quota');
    await question.getByRole('textbox').fill(await typedName(question));
    await question.getByRole('button', { name: 'Delete' }).click();
    await world.hasBegun(1);
    await expect(answer).toContainText('4 are on their way out');
    await world.advance(1_800);
    await expect(answer).toHaveText(
      '4 of 12 vCPUs are freed, 4 are free in all; what follows would free 8 more.',
    );

    await steps.getByRole('button', { name: 'Scale cpu-train' }).click();
    await expect(page.getByRole('dialog', { name: 'Edit cpu-train' })).toBeVisible();
  });

  test('a limit is refused in the service’s word, and set', async ({
    page,
    openAs,
    world,
    expectAccessible,
  }) => {
    await openAs(avery, world.page('quota'));
    await page.getByRole('button', { name: 'Set limit of Standard DSv3 Family' }).click();
    const dialog = page.getByRole('alertdialog');
    const limit = dialog.getByRole('textbox', { name: 'Limit, in vCPUs' });
    const set = dialog.getByRole('button', { name: 'Set limit' });
    await limit.fill('4');
    await limit.press('Enter');
    await expect(dialog.getByText(/\(InvalidQuotaBelowClusterMinimum\)/)).toBeVisible();
    await expectAccessible();
    await limit.fill('4000');
    await expect(dialog.getByText(/InvalidQuotaBelowClusterMinimum/)).toBeHidden();
    await set.click();
    await expect(dialog.getByText(/\(InvalidQuotaExceedsSubscriptionLimit\)/)).toBeVisible();
    await limit.fill('12');
    await set.click();
    await expect(dialog).toBeHidden();
    const ofDSv3 = row(page, 'churn-model').filter({ hasText: '16 of 12 vCPUs' });
    await expect(ofDSv3).toBeVisible();
  });

  test('a reader sees what would do it, and why it is for others', async ({
    page,
    openAs,
    world,
  }) => {
    await openAs(riley, world.page(address));
    await expectRefused(page.getByRole('button', { name: /^Delete / }), /computes\/delete/);
    await expect(
      page.getByText(/cannot set limits .*locations\/updateQuotas\/action/),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /^Set limit/ })).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('the page fits, and another region is looked at', async ({
    page,
    openAs,
    world,
    expectAccessible,
  }) => {
    await openAs(dana, world.page('quota?location=westus&free=400'));
    await expect(page.getByText(/Nothing here would free 400 more/)).toBeVisible();
    const region = page.getByRole('combobox', { name: 'Region' });
    await region.focus();
    await region.selectOption('eastus');
    await expect(row(page, 'cpu-train')).toBeVisible();
    await expect(region).toBeFocused();
    await expectAccessible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'Free cores' })).toBeFocused();
    expect(await page.evaluate(tooWide)).toBe(false);
  });
});

/** Whether the page scrolls sideways, asked within it. */
const tooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

const row = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

/** The name that the question wants to be typed. */
async function typedName(question: Locator): Promise<string> {
  const asked = await question.getByText(/^Type its name, /).textContent();
  return /^Type its name, (\S+),/.exec(asked ?? '')?.[1] ?? '';
}

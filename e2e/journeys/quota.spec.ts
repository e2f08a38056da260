import type { Locator, Page } from '@playwright/test';
import { dana, riley } from '../../emulator/entra/people';
import { command } from '../support/compute-list';
import { expect, test } from '../support/test';
import type { World } from '../support/world';

test('the quota shows what is in use first, and is searched', async ({
  page,
  openAs,
  world,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters'));
  const quota = await viewQuota(page);
  await expect(line(quota, 'Total regional dedicated vCPUs')).toHaveText(/of 200 vCPUs, \d+ %/);
  await expect(line(quota, 'Total regional low-priority vCPUs')).toContainText(
    '8 of 64 vCPUs, 12 %',
  );
  await expect(quota.getByRole('listitem').nth(2)).toHaveText(/[1-9]\d* of \d+ vCPUs/);
  await expect(line(quota, 'Standard DSv3 Family')).toContainText('24 of 48 vCPUs, 50 %');
  await expectAccessible();

  await quota.getByRole('searchbox', { name: 'Search virtual machine families' }).fill('ndsh100');
  await expect(quota.getByRole('listitem')).toHaveCount(3);
  await expect(quota.getByRole('listitem').nth(2)).toContainText('No quota (0 vCPUs)');

  await quota.getByRole('searchbox', { name: 'Search virtual machine families' }).clear();
  const all = await quota.getByRole('listitem').count();
  await quota.getByRole('switch', { name: 'Only in use' }).check();
  await expect(quota.getByText('No quota (0 vCPUs)')).toBeHidden();
  expect(await quota.getByRole('listitem').count()).toBeLessThan(all);

  await quota.getByRole('button', { name: 'Close' }).click();
  await expect(command(page, 'View quota')).toBeFocused();
});

test('a quota that cannot be read says why, and is read when it can be', async ({
  page,
  openAs,
  world,
}) => {
  await world.fault({ preset: 'failing', path: usagesOf(world) });
  await openAs(riley, world.page('instances'));
  const quota = await viewQuota(page);
  await expect(quota.getByText('The quota could not be read')).toBeVisible();
  await expect(quota.getByText('Code: InternalServerError')).toBeVisible();

  await world.clearFaults();
  await quota.getByRole('button', { name: 'Retry' }).click();
  await expect(line(quota, 'Total regional dedicated vCPUs')).toBeVisible();
});

test.describe('where all is used up', () => {
  test.use({ worldOptions: { seed: 'quota-full' } });

  test('the lines at their limit are called out', async ({
    page,
    openAs,
    world,
    expectAccessible,
  }) => {
    await openAs(dana, world.page('instances'));
    const quota = await viewQuota(page);
    const atTheLimit = /24 of 24 vCPUs, 100 %, at the limit/;
    await expect(line(quota, 'Total regional dedicated vCPUs')).toHaveText(atTheLimit);
    await expect(line(quota, 'Standard DSv3 Family')).toContainText('at the limit');
    await expectAccessible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the quota is among the commands for which there is no room', async ({
    page,
    openAs,
    world,
    expectAccessible,
  }) => {
    await openAs(dana, world.page('clusters'));
    await page.getByRole('button', { name: 'More commands' }).click();
    await page.getByRole('menuitem', { name: 'View quota' }).click();
    const quota = page.getByRole('dialog', { name: 'Quota in eastus' });
    await expect(line(quota, 'Total regional dedicated vCPUs')).toBeVisible();
    await expectAccessible();
  });
});

async function viewQuota(page: Page): Promise<Locator> {
  await command(page, 'View quota').click();
  return page.getByRole('dialog', { name: 'Quota in eastus' });
}

const line = (quota: Locator, name: string): Locator =>
  quota.getByRole('listitem').filter({ hasText: name });

const usagesOf = ({ subscriptionId }: World): string =>
  `/subscriptions/${subscriptionId}/**/usages`;

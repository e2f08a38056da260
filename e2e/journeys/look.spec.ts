import type { Locator, Page } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { command } from '../support/compute-list';
import { openNotifications } from '../support/notifications';
import { expect, signIn, test as base } from '../support/test';
import {
  addTag,
  choose,
  chooseMachines,
  expectReview,
  fillInstance,
  nameField,
  next,
  sizeOf,
  turnOn,
} from '../support/wizard';

const wide = { width: 1_440, height: 900 };
const narrow = { width: 390, height: 844 };
const calm = { reducedMotion: 'reduce' } as const;

/** Colours do not depend on the width, so not each goes with each. */
const looks = [
  { name: 'wide and light', options: { viewport: wide, colorScheme: 'light' } },
  { name: 'narrow and dark', options: { viewport: narrow, colorScheme: 'dark' } },
] as const;

const test = base.extend<{ expectGoodLook: (landmark: Locator) => Promise<void> }>({
  /** For a state of the page that is there once the landmark is. */
  expectGoodLook: async ({ page, expectAccessible }, provide) => {
    await provide(async (landmark) => {
      await expect(landmark).toBeVisible();
      await expectAccessible();
      await expect.poll(() => scrollsSideways(page)).toBe(false);
    });
  },
});

for (const { name, options } of looks) {
  test.describe(name, () => {
    test.use(options);

    test('the way to the lists looks right', async ({ page, world, expectGoodLook }) => {
      await page.goto(`/workspaces?q=${world.subscriptionId}`);
      await expectGoodLook(page.getByRole('button', { name: 'Sign in' }));
      await signIn(page, dana);
      await expectGoodLook(page.getByRole('link', { name: 'vision-lab' }));
      for (const tab of ['instances', 'clusters', 'inference', 'attached']) {
        await page.goto(world.page(tab));
        await expectGoodLook(page.getByRole('rowheader').first());
      }
    });

    test('the details look right', async ({ page, openAs, world, expectGoodLook }) => {
      await openAs(dana, world.page('clusters/cpu-train'));
      await expectGoodLook(page.getByText('Steady at 3 of at most 4 nodes'));
      await page.getByRole('tab', { name: 'Nodes' }).click();
      await expectGoodLook(page.getByRole('rowheader').first());
      await page.getByRole('tab', { name: 'JSON' }).click();
      await expectGoodLook(page.getByRole('textbox', { name: 'JSON' }));
      await page.goto(world.page('instances/priya-pipelines'));
      await expectGoodLook(page.getByText('Code: ClusterCoreQuotaReached'));
      await page.goto(world.page('attached/vm-solver'));
      await expectGoodLook(page.getByRole('definition').first());
    });

    test('whether a job can run looks right', async ({ page, openAs, world, expectGoodLook }) => {
      await openAs(dana, world.page('availability?gpus=1'));
      await expectGoodLook(page.getByRole('button', { name: 'Start dana-experiments' }));
      await page.getByRole('button', { name: 'Show them' }).last().click();
      await expectGoodLook(page.getByRole('link', { name: 'gpu-lowpri', exact: true }));
    });

    test('the wizards look right', async ({ page, openAs, world, expectGoodLook }) => {
      await openAs(dana, world.page('new/cluster'));
      await expectGoodLook(sizeOf(page, 'Standard_F4s_v2'));
      await chooseMachines(page, 'Standard_DS3_v2');
      await expectGoodLook(nameField(page));
      await next(page);
      await expectGoodLook(page.getByText('1 field needs your attention'));
      await nameField(page).fill('looks');
      await nameField(page).press('Enter');
      await expectReview(page);
      await expectGoodLook(page.getByRole('button', { name: 'Create' }));
    });

    test('all that can be set of a cluster looks right', async ({
      page,
      openAs,
      world,
      expectGoodLook,
    }) => {
      await openAs(dana, world.page('new/cluster'));
      await chooseMachines(page, 'Standard_DS3_v2');
      await turnOn(page, 'Enable SSH access');
      await choose(page, 'Virtual network', 'Choose');
      await choose(page, 'Managed identity', 'User-assigned');
      await addTag(page, 'costCenter', '4711');
      await expectGoodLook(page.getByRole('checkbox', { name: /^id-training/ }));
    });

    test('why a cluster does not scale looks right', async ({
      page,
      openAs,
      world,
      expectGoodLook,
    }) => {
      await openAs(dana, world.page('clusters/cpu-train'));
      await page.getByRole('button', { name: 'Why is it not scaling?' }).click();
      await expect(page.getByRole('button', { name: 'Look again' })).toBeEnabled();
      await expectGoodLook(page.getByText('No job waits for cpu-train'));
      await page.getByRole('tab', { name: 'Jobs' }).click();
      await expectGoodLook(page.getByText('1 running, 0 waiting'));
      await command(page, 'Edit').click();
      await expect(page.getByRole('main')).toBeHidden();
      await expectGoodLook(page.getByRole('textbox', { name: 'Minimum number of nodes' }));
    });

    test('the wizard of an instance looks right', async ({
      page,
      openAs,
      world,
      expectGoodLook,
    }) => {
      await openAs(dana, world.page('new/instance'));
      await expectGoodLook(sizeOf(page, 'Standard_F4s_v2'));
      await fillInstance(page, { name: 'looks-fine', size: 'Standard_DS3_v2' });
      await expectGoodLook(page.getByRole('button', { name: 'Create' }));
    });

    test('the notifications look right', async ({ page, openAs, world, expectGoodLook }) => {
      await openAs(dana, world.page('clusters'));
      const panel = await openNotifications(page);
      await expectGoodLook(panel.getByText('No notifications'));
    });
  });
}

test.describe('with more contrast', () => {
  test.use({ viewport: wide, contextOptions: { ...calm, contrast: 'more' } });

  test('lists, details and wizard look right', async ({ page, openAs, world, expectGoodLook }) => {
    await openAs(dana, world.page('clusters'));
    await expectGoodLook(page.getByRole('rowheader').first());
    await page.goto(world.page('instances/priya-pipelines'));
    await expectGoodLook(page.getByText('Code: ClusterCoreQuotaReached'));
    await page.goto(world.page('new/cluster'));
    await expectGoodLook(sizeOf(page, 'Standard_F4s_v2'));
  });
});

test('a theme that was chosen is kept, on the next visit too', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters'));
  const scheme = () => page.evaluate(() => document.documentElement.style.colorScheme);
  await expect.poll(scheme).toBe('light');
  await page.getByRole('button', { name: 'Account of Dana Scientist' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(scheme).toBe('dark');

  await page.reload();
  await expect(command(page, 'Refresh')).toBeVisible();
  await expect.poll(scheme).toBe('dark');
  await page.getByRole('button', { name: 'Account of Dana Scientist' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked();
});

/** The main region scrolls by itself, so it is looked at as well. */
const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.documentElement, ...document.getElementsByTagName('main')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );

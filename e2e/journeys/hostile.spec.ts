import type { Page } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { longWord, markup, reversing } from '../../emulator/seeds/hostile';
import { confirm, rowOf, select } from '../support/compute-list';
import { shownJson } from '../support/json-view';
import { openNotifications } from '../support/notifications';
import { expect, test as base } from '../support/test';

/** Texts of others are shown as texts: no script runs, nothing is torn open or turned round. */
const test = base.extend<{ expectHarmless: () => Promise<void> }>({
  expectHarmless: async ({ page }, provide) => {
    await provide(async () => {
      expect(await marksLeft(page)).toEqual([]);
      await expect.poll(() => scrollsSideways(page)).toBe(false);
      expect(await leaksDirection(page)).toEqual([]);
    });
  },
});

test.use({ worldOptions: { seed: 'hostile' }, viewport: { width: 390, height: 844 } });

test('lists show hostile names and states as texts', async ({
  page,
  world,
  openAs,
  expectHarmless,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-hostile')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: markup })).toBeVisible();
  await expectHarmless();
  await expectAccessible();
  await page.goto(world.page('instances'));
  await expect(rowOf(page, 'ci-hostile')).toBeVisible();
  await expectHarmless();
  await page.goto(`/workspaces?q=${world.subscriptionId}`);
  await expect(page.getByRole('link', { name: 'hostile' })).toBeVisible();
  await expectHarmless();
});

test('details show hostile descriptions, tags and errors as texts, and the JSON has all of them', async ({
  page,
  world,
  openAs,
  expectHarmless,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters/cpu-hostile'));
  const tags = page.getByRole('main').getByText(/characters in all/);
  await expect(tags.first()).toBeVisible();
  await expectHarmless();
  await expectAccessible();

  await page.getByRole('tab', { name: 'JSON' }).click();
  expect(await shownJson(page)).toContain(longWord);
  await expectHarmless();
  await page.getByRole('tab', { name: 'Code' }).click();
  await expect(page.getByRole('textbox').last()).toBeVisible();
  await expectHarmless();

  await page.goto(world.page('instances/ci-hostile'));
  await expect(page.getByText('The service reports a problem')).toBeVisible();
  await expectHarmless();
});

test('names that are no names have an address that leads nowhere worse', async ({
  page,
  world,
  openAs,
  expectHarmless,
}) => {
  for (const name of [markup, `cpu-${reversing}`, 'x'.repeat(500)]) {
    await openAs(dana, world.page(`clusters/${encodeURIComponent(name)}`));
    await expect(page.getByRole('main')).toBeVisible();
    await expectHarmless();
  }
});

test('what ARM refuses in hostile words is told as a text, in the notifications too', async ({
  page,
  world,
  openAs,
  expectHarmless,
}) => {
  await world.fault({
    method: 'DELETE',
    path: '**/computes/*',
    status: 400,
    code: 'Hostile',
    message: `${reversing} ${markup} ${longWord}`,
  });
  await openAs(dana, world.page('instances'));
  await page.setViewportSize({ width: 1_440, height: 900 });
  await select(page, 'ci-calm');
  await confirm(page, 'Delete', 'ci-calm');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(async () => (await world.calls()).some(({ method }) => method === 'DELETE'))
    .toBe(true);
  await expectHarmless();
  const panel = await openNotifications(page);
  await expect(panel.getByText('Code: Hostile')).toBeVisible();
  await expectHarmless();
});

/** What the markup of the seed would have done, had it been taken for markup. */
const marksLeft = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...('wasRun' in globalThis ? ['A script ran'] : []),
    ...[...document.querySelectorAll('img[src="x"], script:not([nonce]):not([src])')]
      .filter((element) => element.outerHTML.includes('wasRun'))
      .map((element) => element.outerHTML),
    ...[...document.links]
      .filter(({ protocol }) => protocol === 'javascript:')
      .map((element) => element.outerHTML),
  ]);

/** Elements in which a text turns round what stands beside them. */
const leaksDirection = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const leaking: string[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.textContent?.includes('\u202E')) continue;
      const { display, unicodeBidi } = getComputedStyle(parent);
      // What is no inline element is a paragraph of its own.
      if (display !== 'inline' || unicodeBidi.startsWith('isolate')) continue;
      leaking.push(parent.outerHTML.slice(0, 200));
    }
    return leaking;
  });

/** The main region scrolls by itself, so it is looked at as well. */
const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.documentElement, ...document.getElementsByTagName('main')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );

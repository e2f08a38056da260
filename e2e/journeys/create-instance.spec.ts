import type { Page } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { rowOf } from '../support/compute-list';
import { fillUpTo } from '../support/instance-steps';
import { notification, openNotifications, toast } from '../support/notifications';
import {
  addSchedule,
  addWorkingWeek,
  cronField,
  scheduleCard,
  writeAs,
} from '../support/schedules';
import { expect, test } from '../support/test';
import {
  addTag,
  back,
  create,
  expectProblem,
  expectReview,
  expectStep,
  expectSummary,
  fillInstance,
  fillRequired,
  nameField,
  next,
  sizeOf,
  turnOn,
} from '../support/wizard';

const size = 'Standard_DS3_v2';

test('a data scientist creates an instance and sees it come up', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('instances'));
  await page.getByRole('link', { name: 'New', exact: true }).click();
  await expectStep(page, 'Required settings');
  await expectAccessible();
  await fillInstance(page, { name: 'dana-fresh', size });
  await create(page);

  await expect(rowOf(page, 'dana-fresh')).toContainText('Creating…');
  await page.getByRole('link', { name: 'dana-fresh' }).click();
  const overview = page.getByRole('tabpanel', { name: 'Overview' });
  await world.advance(61);
  await expect(overview.getByText('Setting up', { exact: true })).toBeVisible();
  await world.advance(31);
  await expect(toast(page, 'dana-fresh created')).toBeVisible();
  await expect(overview.getByText('Running')).toBeVisible();
  await expect(overview.getByRole('link', { name: /Jupyter Lab/ })).toBeVisible();
});

test('the first step is all that it takes', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('new/instance'));
  await fillRequired(page, { name: 'dana-fresh', size });
  await create(page);
  await expect(rowOf(page, 'dana-fresh')).toContainText('Creating…');
  const puts = (await world.calls()).filter(({ method }) => method === 'PUT');
  expect(puts).toMatchObject([{ status: 201 }]);
});

test('what is wrong on another step is shown there, before anything is sent', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/instance'));
  await create(page);
  await expectSummary(page, '2 fields need your attention');
  await expect(nameField(page)).toBeFocused();

  await fillUpTo(page, 'Scheduling', 'dana-fresh');
  await addSchedule(page).click();
  await writeAs(scheduleCard(page, 1), 'Cron');
  await cronField(scheduleCard(page, 1)).fill('0 8 * * MON');
  await back(page);
  await expectStep(page, 'Required settings');
  await create(page);
  await expectStep(page, 'Scheduling');
  await expect(cronField(scheduleCard(page, 1))).toBeFocused();
  await expectProblem(cronField(scheduleCard(page, 1)), /names and letters are not read/);
  expect((await world.calls()).filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('an instance for later is stopped as soon as it is made, also after a reload', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Scheduling', 'dana-later');
  await turnOn(page, 'Create in a stopped state');
  await create(page);
  const row = rowOf(page, 'dana-later');
  await expect(row).toContainText('Creating…');
  await world.hasBegun(1);
  await page.reload();
  await expect(row).toContainText('Creating…');
  await world.advance(91);

  await expect(toast(page, 'dana-later created')).toContainText('It is being stopped.');
  await expect(row).toContainText('Stopping…');
  await world.hasBegun(2);
  await world.advance(21);
  await expect(row).toContainText('Stopped');
  const stops = (await world.calls()).filter(({ path }) => path.endsWith('/dana-later/stop'));
  expect(stops).toMatchObject([{ status: 202 }]);
});

test('each step can be used by all', async ({ page, world, openAs, expectAccessible }) => {
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Scheduling', 'dana-fresh');
  await turnOn(page, 'Enable idle shutdown');
  await addWorkingWeek(page);
  await expectAccessible();
  await goOn(page, 'Security');
  await turnOn(page, 'Enable SSH access');
  await turnOn(page, 'Assign to another user');
  await expectAccessible();
  await page.getByRole('switch', { name: 'Assign to another user' }).uncheck();
  await page.getByRole('radio', { name: 'Set up an SSH key later' }).check();
  await goOn(page, 'Applications');
  await turnOn(page, 'Provision with a creation script');
  await page.getByRole('button', { name: 'Add application' }).click();
  await expectAccessible();
  await page.getByRole('switch', { name: 'Provision with a creation script' }).uncheck();
  await page.getByRole('button', { name: 'Remove application 1' }).click();
  await goOn(page, 'Tags');
  await addTag(page, 'costCenter', '4711');
  await expectAccessible();
  await next(page);
  await expectReview(page);
  await expectAccessible();
});

async function goOn(page: Page, step: string): Promise<void> {
  await next(page);
  await expectStep(page, step);
}

test('a name that another workspace of the region has is refused at the name', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/instance'));
  await nameField(page).fill('mika-labelling');
  await expectProblem(nameField(page), /mika-labelling is already in use/);
  await next(page);
  await expectStep(page, 'Required settings');
  await expect(nameField(page)).toBeFocused();
});

test('a name that is taken in the region meanwhile is told at the name, in ARM’s words', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/instance'));
  await fillInstance(page, { name: 'dana-fresh', size });
  await world.fault({
    method: 'PUT',
    path: world.computePath('dana-fresh'),
    status: 409,
    code: 'Conflict',
    message: 'Compute with this name already exists.',
    times: 1,
  });
  await create(page);

  await expectStep(page, 'Required settings');
  await expect(nameField(page)).toBeFocused();
  await expectProblem(nameField(page), 'Compute with this name already exists.');
  await expect(sizeOf(page, size)).toBeChecked();
});

/** What goes wrong with the request, and what the form says of it. */
const failures = [
  [{ preset: 'failing' }, 'Encountered internal server error.', 'InternalServerError'],
  [{ preset: 'throttled' }, 'The request is being throttled', 'TooManyRequests'],
  [{ preset: 'unavailable' }, 'temporarily unavailable', 'ServiceUnavailable'],
  [{ status: 409, code: 'ScopeLocked', message: 'It is locked.' }, 'It is locked.', 'ScopeLocked'],
  [{ status: 403, code: 'RequestDisallowedByPolicy', message: 'No.' }, 'No.', 'DisallowedByPolicy'],
  [{ preset: 'nonsense' }, 'What answered was not Azure Resource Manager', 'Nonsense'],
  [{ preset: 'dropped' }, 'Azure Resource Manager did not answer.', 'service-unreachable'],
] as const;

test('however the service fails, the form stays, says why, and can be sent again', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const notice = page.getByRole('group', { name: 'The compute was not created.' });
  await openAs(dana, world.page('new/instance'));
  await fillInstance(page, { name: 'dana-fresh', size });

  for (const [fault, message, code] of failures) {
    await test.step(code, async () => {
      await world.fault({ method: 'PUT', ...fault, times: 1 });
      await create(page);
      await expect(notice).toContainText(message);
      await expect(notice).toContainText(code);
      await expect(notice).toContainText(/Request id: \S{8,}/);
    });
  }
  await expectAccessible();
  await expectStep(page, 'Review');
  await create(page);
  await expect(rowOf(page, 'dana-fresh')).toContainText('Creating…');
});

test.describe('with the quota used up', () => {
  test.use({ worldOptions: { seed: 'quota-full' } });

  test('without the figures of the quota one may try, and is told how it ended', async ({
    page,
    world,
    openAs,
  }) => {
    await world.fault({ preset: 'failing', path: '**/usages' });
    await openAs(dana, world.page('new/instance'));
    await expect(page.getByText('Quota could not be read.')).toBeVisible();
    await fillInstance(page, { name: 'dana-fresh', size });
    await create(page);
    await expect(rowOf(page, 'dana-fresh')).toContainText('Creating…');
    await world.advance(60);

    await expect(toast(page, 'Could not create dana-fresh')).toContainText('quota limits');
    await expect(rowOf(page, 'dana-fresh')).toContainText('Create failed');
    const panel = await openNotifications(page);
    await expect(notification(panel, 'Create dana-fresh')).toContainText(/Code: Cluster\w+Reached/);
  });
});

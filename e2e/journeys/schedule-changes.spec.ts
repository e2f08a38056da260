import type { Locator, Page } from '@playwright/test';
import { avery, dana, sam } from '../../emulator/entra/people';
import { command, expectRefused, rowOf, select } from '../support/compute-list';
import { armOf } from '../support/json-view';
import {
  addMatch,
  addSchedule,
  cronField,
  expectLastOperation,
  scheduleCard,
  writeAs,
} from '../support/schedules';
import { expect, test } from '../support/test';
import { expectProblem, textField } from '../support/wizard';

const drawerOf = (page: Page, what: string): Locator =>
  page.getByRole('dialog', { name: `Schedule and idle shutdown: ${what}` });

/** Opens what can be changed of the instance whose page is shown. */
async function openSchedules(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: /^(?:Edit|Add) schedules$/ }).click();
  const drawer = drawerOf(page, name);
  await expect(drawer).toBeVisible();
  return drawer;
}

const saveSchedules = (drawer: Locator): Locator =>
  drawer.getByRole('button', { name: 'Save schedules' });

const taken = (drawer: Locator): Locator =>
  drawer.getByRole('status').filter({ hasText: 'Azure has taken the change' });

const close = (drawer: Locator): Promise<void> =>
  drawer.getByRole('button', { name: 'Close' }).click();

const schedules = (computeStartStop: readonly object[]) => ({
  properties: { properties: { schedules: { computeStartStop } } },
});

test('schedules are added, edited, switched off and deleted on the page of the instance', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('instances/dana-experiments'));
  const drawer = await openSchedules(page, 'dana-experiments');
  await expectRefused(saveSchedules(drawer), 'Nothing is changed yet');
  await addMatch(scheduleCard(page, 1));
  await scheduleCard(page, 1).getByLabel('Shutdown time').fill('19:45');
  await scheduleCard(page, 2).getByLabel('Startup time').fill('09:30');
  await page.getByRole('switch', { name: 'Enabled: schedule 2' }).uncheck();
  await expectAccessible();
  await saveSchedules(drawer).click();
  await expect(taken(drawer)).toBeVisible();
  await world.hasBegun(1);
  await world.advance(60);
  await close(drawer);

  const shown = page.getByRole('region', { name: 'Schedules' }).getByRole('listitem');
  await expect(shown.filter({ hasText: 'Stop at 19:45, Monday to Friday' })).toContainText('On');
  await expect(shown.filter({ hasText: 'Start at 09:30, Monday to Friday' })).toContainText('Off');
  const timeZone = 'Eastern Standard Time';
  expect(await armOf(page)).toMatchObject(
    schedules([
      { action: 'Stop', status: 'Enabled', cron: { expression: '45 19 * * 1,2,3,4,5', timeZone } },
      { action: 'Start', status: 'Disabled', cron: { expression: '30 9 * * 1,2,3,4,5', timeZone } },
    ]),
  );

  await page.getByRole('tab', { name: 'Overview' }).click();
  await openSchedules(page, 'dana-experiments');
  await page.getByRole('button', { name: 'Remove schedule 2' }).click();
  await page.getByRole('button', { name: 'Remove schedule 1' }).click();
  await saveSchedules(drawer).click();
  await expect(taken(drawer)).toBeVisible();
  await world.hasBegun(2);
  await world.advance(60);
  await close(drawer);
  await expect(
    page.getByText(/None: it starts and stops only when somebody does it/),
  ).toBeVisible();
});

test('what Azure refuses stays in the form, and is sent again', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('instances/dana-experiments'));
  const drawer = await openSchedules(page, 'dana-experiments');
  await scheduleCard(page, 1).getByLabel('Shutdown time').fill('20:45');
  await world.fault({
    path: world.computePath('dana-experiments'),
    method: 'PUT',
    status: 409,
    code: 'Conflict',
    message: 'Another operation is in progress on this compute.',
    times: 1,
  });
  await saveSchedules(drawer).click();

  const refusal = drawer.getByRole('group', { name: 'The change was refused' });
  await expect(refusal).toContainText('Another operation is in progress on this compute.');
  await expect(scheduleCard(page, 1).getByLabel('Shutdown time')).toHaveValue('20:45');
  await saveSchedules(drawer).click();
  await expect(taken(drawer)).toBeVisible();
  await expect(refusal).toBeHidden();
});

test('there are at most four, and none is sent that does not make sense', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('instances/dana-experiments'));
  const drawer = await openSchedules(page, 'dana-experiments');
  for (const position of [2, 3, 4]) {
    await addSchedule(page).click();
    await expect(scheduleCard(page, position)).toBeVisible();
  }
  await expectRefused(addSchedule(page), /at most 4 schedules/);

  const last = scheduleCard(page, 4);
  await writeAs(last, 'Cron');
  await cronField(last).fill('0 25 * * *');
  await saveSchedules(drawer).click();
  await expect(cronField(last)).toBeFocused();
  await expectProblem(cronField(last), /25/);
  expect((await world.calls()).filter(({ method }) => method !== 'GET')).toEqual([]);

  await close(drawer);
  const question = page.getByRole('alertdialog', { name: 'Discard the changes?' });
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(drawer).toBeHidden();
});

test('idle shutdown is set, and stops an instance that nobody uses', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('instances/dana-notebooks'));
  await page.getByRole('button', { name: 'Set idle shutdown' }).last().click();
  const drawer = drawerOf(page, 'dana-notebooks');
  await drawer.getByRole('switch', { name: 'Enable idle shutdown' }).check();
  await textField(page, 'Shut down after').fill('10');
  await drawer.getByRole('button', { name: 'Save idle shutdown' }).click();
  await expectProblem(textField(page, 'Shut down after'), /15 minutes/);
  await textField(page, 'Shut down after').fill('30');
  await drawer.getByRole('button', { name: 'Save idle shutdown' }).click();
  await expect(taken(drawer)).toBeVisible();
  await close(drawer);
  await expect(page.getByText('It is stopped after 30 minutes without')).toBeVisible();

  await world.advance(31 * 60);
  await command(page, 'Refresh').click();
  await expectLastOperation(page, 'Stop succeeded, by idle shutdown');
  await page.goto(world.page('instances'));
  await expect(rowOf(page, 'dana-notebooks')).toContainText('Stop succeeded, by idle shutdown');
});

test('an administrator gives several instances the same hours at once', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(avery, world.page('instances'));
  await select(page, 'dana-experiments', 'mika-dev');
  await command(page, 'Schedule and idle shutdown').click();
  const drawer = drawerOf(page, '2 instances');
  const before = drawer.getByRole('list', { name: 'What each has now' });
  await expect(before).toContainText('dana-experiments: Stop at 19:00, Monday to Friday');
  await addSchedule(page).click();
  const stop = scheduleCard(page, 1);
  await stop.getByRole('radio', { name: 'Stop' }).check();
  await writeAs(stop, 'Recurrence');
  await stop.getByRole('combobox', { name: 'Frequency' }).selectOption('Days');
  await textField(page, 'Hours').fill('20');
  await expectAccessible();
  const mika = { path: world.computePath('mika-dev'), method: 'PUT' };
  await world.fault({ ...mika, preset: 'failing', times: 1 });
  await drawer.getByRole('button', { name: 'Save schedules of 2 instances' }).click();
  await expect(drawer.getByRole('alert')).toContainText(/mika-dev: .*internal server error/);
  await world.hasBegun(1);
  await world.advance(60);
  // Late enough that what the first request came to would be read as the answer to this one.
  await world.fault({ ...mika, delayMs: 1_000, times: 1 });
  await drawer.getByRole('button', { name: /^Save schedules of/ }).click();
  await expect(taken(drawer)).toContainText('1 instance');
  await close(drawer);
  await world.hasBegun(2);
  await world.advance(60);
  for (const name of ['dana-experiments', 'mika-dev']) {
    await expect(rowOf(page, name)).toContainText('1 schedule');
  }
  await page.getByRole('link', { name: 'mika-dev', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Schedules' })).toContainText(
    'Stop every day at 20:00',
  );
});

test('a trainee is told why the schedules are not theirs to change', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(sam, world.page('instances/sam-course'));
  await expectRefused(
    page.getByRole('button', { name: 'Add schedules' }),
    /Your role lacks .*computes/,
  );
});

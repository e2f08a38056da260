import { dana, riley, sam } from '../../emulator/entra/people';
import { command, confirm, expectRefused, rowOf, select } from '../support/compute-list';
import { notification, openNotifications, toast } from '../support/notifications';
import { expect, test } from '../support/test';
import type { World } from '../support/world';

const locked = {
  status: 409,
  code: 'Conflict',
  message: 'Another operation is in progress on this compute.',
} as const;

const stopOf = (world: World) => ({
  method: 'POST',
  path: world.computePath('dana-notebooks/stop'),
});

test('a data scientist starts, stops and restarts instances and hears of each once', async ({
  page,
  world,
  openAs,
}) => {
  const doings = [
    {
      verb: 'Start',
      name: 'dana-experiments',
      now: 'Starting…',
      told: 'started',
      state: 'Running',
    },
    { verb: 'Stop', name: 'dana-notebooks', now: 'Stopping…', told: 'stopped', state: 'Stopped' },
    {
      verb: 'Restart',
      name: 'sam-course',
      now: 'Restarting…',
      told: 'restarted',
      state: 'Running',
    },
  ];
  await openAs(dana, world.page('instances'));
  for (const { verb, name, now } of doings) {
    await select(page, name);
    await confirm(page, verb);
    await expect(rowOf(page, name)).toContainText(now);
    await page.getByRole('checkbox', { name: `Select ${name}` }).uncheck();
  }
  await expect(page.getByRole('button', { name: 'Notifications, 3 under way' })).toBeVisible();
  await world.hasBegun(3);
  await world.advance(60);
  // First what goes away by itself.
  for (const { name, told } of doings) {
    await expect(toast(page, `${name} ${told}`)).toHaveCount(1);
  }
  for (const { name, state } of doings) await expect(rowOf(page, name)).toContainText(state);
  const posts = (await world.calls()).filter(({ path }) => /\/(start|stop|restart)$/.test(path));
  expect(posts.map(({ status }) => status)).toEqual([202, 202, 202]);
});

test('deleting a cluster says what is lost and what is kept, and then does it', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters/cpu-train'));
  await command(page, 'Delete').click();
  const question = page.getByRole('alertdialog', { name: 'Delete cpu-train?' });
  await expect(question).toContainText('Jobs that run on it fail');
  await expect(question).toContainText('are kept');
  await expectAccessible();
  const agree = question.getByRole('button', { name: 'Delete' });
  await question.getByRole('textbox', { name: /Type its name/ }).fill('cpu-shared');
  await expectRefused(agree, 'Type the name first');
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect((await world.calls()).filter(({ method }) => method === 'DELETE')).toEqual([]);

  await confirm(page, 'Delete', 'cpu-train');
  await expect(page.getByText('Deleting…')).toBeVisible();
  await world.hasBegun(1);
  await world.advance(30);
  await expect(toast(page, 'cpu-train deleted')).toBeVisible();
  await expectAccessible();
  await page.goto(world.page('clusters'));
  await expect(rowOf(page, 'cpu-shared')).toBeVisible();
  await expect(rowOf(page, 'cpu-train')).toBeHidden();
});

test('of many that are selected only those that can are stopped, and the others say why', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('instances'));
  await select(page, 'dana-notebooks', 'dana-experiments', 'sam-course');
  await command(page, 'Stop').click();
  const question = page.getByRole('alertdialog', { name: 'Stop 2 compute instances?' });
  await expect(question.getByRole('list', { name: 'To stop' })).toHaveText(
    /dana-notebooks.*sam-course|sam-course.*dana-notebooks/,
  );
  await expect(question).toContainText('Left out (1)');
  await expect(question).toContainText(
    'dana-experiments: Only a running instance can be stopped; dana-experiments is stopped',
  );
  await expectAccessible();
  await question.getByRole('button', { name: 'Stop' }).click();
  await expect(rowOf(page, 'dana-notebooks')).toContainText('Stopping…');
  await expect(rowOf(page, 'sam-course')).toContainText('Stopping…');
  await world.hasBegun(2);
  await world.advance(30);
  await expect(toast(page, '2 computes stopped')).toBeVisible();
  const stops = (await world.calls()).filter(({ path }) => path.endsWith('/stop'));
  expect(stops).toHaveLength(2);
});

test('when one of many fails, its row and the outcome say so', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('instances'));
  await world.fault({ ...locked, method: 'POST', path: world.computePath('sam-course/stop') });
  await select(page, 'dana-notebooks', 'sam-course');
  await confirm(page, 'Stop');
  await expect(rowOf(page, 'sam-course')).toContainText(
    `Stop sam-course failed: ${locked.message}`,
  );
  await world.hasBegun(1);
  await world.advance(30);

  const outcome = toast(page, '1 of 2 computes could not be stopped');
  await expect(outcome).toContainText(`sam-course: ${locked.message}`);
  const panel = await openNotifications(page);
  const failed = notification(panel, 'Stop sam-course');
  await expect(failed).toContainText('Code: Conflict');
  await expect(failed).toContainText(/Request id: \S{8,}/);
  await expect(failed.getByRole('button', { name: 'Copy error details' })).toBeVisible();
  await expect(notification(panel, 'Stop dana-notebooks')).toContainText('Succeeded');
});

test('what is under way survives a reload, and its outcome is told once', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('instances'));
  await select(page, 'dana-notebooks');
  await confirm(page, 'Stop');
  await expect(page.getByRole('button', { name: 'Notifications, 1 under way' })).toBeVisible();
  await world.hasBegun(1);
  await page.reload();
  await expect(rowOf(page, 'dana-notebooks')).toContainText('Stopping…');
  await world.advance(30);
  await expect(toast(page, 'dana-notebooks stopped')).toBeInViewport({ ratio: 1 });

  await page.reload();
  await expect(rowOf(page, 'dana-notebooks')).toContainText('Stopped');
  const panel = await openNotifications(page);
  await expect(notification(panel, 'Stop dana-notebooks')).toContainText('Succeeded');
  await expect(toast(page, 'dana-notebooks stopped')).toHaveCount(0);
  await expectAccessible();
  await panel.getByRole('button', { name: 'Dismiss Stop dana-notebooks' }).click();
  await expect(panel).toContainText('No notifications');
});

test('a page that is left before the answer still tells the outcome', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('instances'));
  await world.fault({ ...stopOf(world), afterwards: true, delayMs: 30_000, times: 1 });
  await select(page, 'dana-notebooks');
  await confirm(page, 'Stop');
  await world.hasStruck();
  await page.reload();
  await expect(rowOf(page, 'dana-notebooks')).toContainText('Stopping…');
  await world.advance(30);
  await expect(toast(page, 'dana-notebooks stopped')).toBeVisible();
});

test('a page that is left before the request arrives says that nothing came of it', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('instances'));
  await world.fault({ ...stopOf(world), delayMs: 60_000, times: 1 });
  await select(page, 'dana-notebooks');
  await confirm(page, 'Stop');
  await world.hasStruck();
  await page.reload();
  await expect(toast(page, 'Could not stop dana-notebooks')).toContainText('nothing came of it', {
    timeout: 20_000,
  });
  await expect(rowOf(page, 'dana-notebooks')).toContainText('Running');
});

test('a command that the state does not allow says why', async ({ page, world, openAs }) => {
  await openAs(dana, world.page('instances'));
  await expect(rowOf(page, 'mika-dev')).toBeVisible();
  await expectRefused(command(page, 'Start'), 'Select what to start first');
  await select(page, 'mika-dev');
  await expectRefused(
    command(page, 'Stop'),
    'Only a running instance can be stopped; mika-dev is stopped',
  );
  await expect(command(page, 'Start')).toBeEnabled();
});

test('a reader is told which right is missing', async ({ page, world, openAs }) => {
  await openAs(riley, world.page('instances'));
  await select(page, 'dana-notebooks', 'mika-dev');
  for (const verb of ['Start', 'Stop', 'Restart']) {
    await expectRefused(
      command(page, verb),
      new RegExp(`Your role lacks .*/computes/${verb.toLowerCase()}/action`),
    );
  }
  await expectRefused(command(page, 'Delete'), /Your role lacks .*\/computes\/delete/);
});

test('a trainee may stop an instance but not delete it', async ({ page, world, openAs }) => {
  await openAs(sam, world.page('instances'));
  await page.getByRole('button', { name: 'Actions for sam-course' }).click();
  const remove = page.getByRole('menuitem', { name: 'Delete' });
  await expect(remove).toBeDisabled();
  await expect(remove).toContainText(/Your role lacks .*\/computes\/delete/);
  await page.getByRole('menuitem', { name: 'Stop', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop' }).click();
  await expect(rowOf(page, 'sam-course')).toContainText('Stopping…');
});

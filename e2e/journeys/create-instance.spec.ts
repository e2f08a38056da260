import { dana } from '../../emulator/entra/people';
import { rowOf } from '../support/compute-list';
import { notification, openNotifications, toast } from '../support/notifications';
import { expect, test } from '../support/test';
import {
  create,
  expectProblem,
  expectStep,
  fillInstance,
  nameField,
  next,
  sizeOf,
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
    await world.fault({ preset: 'unavailable', path: '**/usages' });
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

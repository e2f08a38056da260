import type { Page } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { command, confirm, expectRefused, rowOf, select } from '../support/compute-list';
import { notification, openNotifications, toast } from '../support/notifications';
import { expect, test } from '../support/test';
import { sizeOf } from '../support/wizard';
import type { World } from '../support/world';

const computes = '**/workspaces/*/computes';

/** How ARM may fail, what a person reads of it, and the code to quote. */
const failures = [
  [{ status: 401, code: 'InvalidAuthenticationToken', message: 'The token is not valid.' }],
  [{ status: 403, code: 'AuthorizationFailed', message: 'Dana may not do this.' }],
  [{ status: 404, code: 'ResourceNotFound', message: 'There is nothing here.' }],
  [{ status: 409, code: 'Conflict', message: 'Something else is under way.' }],
  [{ status: 500, code: 'InternalServerError', message: 'Something broke.' }],
  [{ preset: 'nonsense' }, 'What answered was not Azure Resource Manager', 'Nonsense'],
] as const;

/** How ARM may fail for a moment only: reading is tried again before it is told. */
const passing = [
  [{ status: 429, code: 'TooManyRequests', message: 'Slow down.', retryAfterSeconds: 1 }],
  [{ status: 503, code: 'ServiceUnavailable', message: 'Come back.', retryAfterSeconds: 1 }],
  [{ preset: 'dropped' }, 'Azure Resource Manager did not answer.', 'service-unreachable'],
] as const;

type Failure = (typeof failures | typeof passing)[number];

function wordsOf([fault, message, code]: Failure): { message: string; code: string } {
  if (message !== undefined) return { message, code };
  return { message: fault.message, code: fault.code };
}

const staleNotice = (page: Page) => page.getByRole('group', { name: 'Could not refresh' });

/** The rows stay, and a notice says why they are old. */
async function expectStale(page: Page, world: World, failure: Failure): Promise<void> {
  const { message, code } = wordsOf(failure);
  await world.fault({ method: 'GET', path: computes, ...failure[0] });
  await command(page, 'Refresh').click();
  await expect(staleNotice(page)).toContainText(message);
  await expect(staleNotice(page)).toContainText(`Code: ${code}`);
  await expect(staleNotice(page)).toContainText(/Request id: \S{8,}/);
  await expect(staleNotice(page)).toContainText('Shown as it was');
  await expect(rowOf(page, 'cpu-shared')).toBeVisible();
}

async function recover(page: Page, world: World): Promise<void> {
  await world.clearFaults();
  await staleNotice(page).getByRole('button', { name: 'Retry', exact: true }).click();
  await expect(staleNotice(page)).toBeHidden();
}

test('a list that fails says why, keeps its rows, and recovers', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-shared')).toBeVisible();
  for (const failure of failures) {
    await test.step(wordsOf(failure).code, async () => {
      await expectStale(page, world, failure);
      await recover(page, world);
    });
  }
  await expectStale(page, world, failures[0]);
  await expectAccessible();
});

test('a list is tried again by itself before it says that it failed', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-shared')).toBeVisible();
  for (const failure of passing) {
    await test.step(wordsOf(failure).code, async () => {
      await expectStale(page, world, failure);
      await world.clearFaults();
      // The list looks again by itself, and may be the first.
      await command(page, 'Refresh').click();
      await expect(staleNotice(page)).toBeHidden();
    });
  }
});

test('a list that ARM throttles waits as long as it was asked to, and then looks again', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-shared')).toBeVisible();
  await world.fault({ preset: 'throttled', path: computes, retryAfterSeconds: 8, times: 1 });
  await command(page, 'Refresh').click();
  await expect(staleNotice(page).getByRole('button', { name: /Retry in \d s/ })).toBeVisible();
  await expectRefused(command(page, 'Refresh'), /Azure asks to wait \d s before the next look/);

  await expect(staleNotice(page)).toBeHidden();
  const looks = (await world.calls()).filter(({ path }) => path.endsWith('/computes'));
  expect(looks.map(({ status }) => status)).toEqual([200, 429, 200]);
});

test('a list that cannot be read at all says why, and comes once it can', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const notice = page.getByRole('group', { name: 'The computes could not be listed' });
  await world.fault({ path: computes, status: 403, code: 'AuthorizationFailed', message: 'No.' });
  await openAs(dana, world.page('clusters'));
  await expect(notice).toContainText('Code: AuthorizationFailed');
  await expectAccessible();
  await world.clearFaults();
  await notice.getByRole('button', { name: 'Retry' }).click();
  await expect(rowOf(page, 'cpu-shared')).toBeVisible();
});

test('a token that ARM refuses before its time is renewed unnoticed', async ({
  page,
  world,
  openAs,
}) => {
  await world.fault({ path: computes, status: 401, code: 'ExpiredAuthenticationToken', times: 1 });
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-shared')).toBeVisible();
  const looks = (await world.calls()).filter(({ path }) => path.endsWith('/computes'));
  expect(looks.map(({ status }) => status)).toEqual([401, 200]);
});

test('a write that fails is told at its row and kept in the notifications', async ({
  page,
  world,
  openAs,
}) => {
  const all = [...failures, ...passing];
  await openAs(dana, world.page('instances'));
  await select(page, 'dana-notebooks');
  for (const failure of all) {
    const { message, code } = wordsOf(failure);
    await test.step(code, async () => {
      await world.fault({ path: world.computePath('dana-notebooks/stop'), ...failure[0] });
      await confirm(page, 'Stop');
      const told = `Stop dana-notebooks failed: ${message}`;
      await expect(rowOf(page, 'dana-notebooks')).toContainText(told);
      await world.clearFaults();
    });
  }
  const panel = await openNotifications(page);
  for (const failure of all) {
    const { code } = wordsOf(failure);
    const item = notification(panel, 'Stop dana-notebooks').filter({ hasText: `Code: ${code}` });
    await expect(item).toContainText(/Failed.*started/);
    await expect(item).toContainText(/Request id: \S{8,}/);
  }
  await panel.getByRole('button', { name: 'Close' }).click();
  await confirm(page, 'Stop');
  await expect(rowOf(page, 'dana-notebooks')).toContainText('Stopping…');
});

test('an operation whose progress cannot be read for a moment is followed to its end', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('instances'));
  await select(page, 'dana-notebooks');
  await world.fault({ preset: 'failing', path: '**/computeOperationsStatus/*', times: 3 });
  await confirm(page, 'Stop');
  await world.hasBegun(1);
  await world.advance(30);
  await expect(toast(page, 'dana-notebooks stopped')).toBeVisible();
});

test('sizes that cannot be read are asked for again without losing the form', async ({
  page,
  world,
  openAs,
}) => {
  const notice = page.getByRole('group', { name: 'The sizes of eastus could not be read.' });
  await world.fault({ preset: 'failing', path: '**/vmSizes' });
  await openAs(dana, world.page('new/cluster'));
  await page.getByRole('radio', { name: 'Low priority' }).check();
  await expect(notice).toContainText('Encountered internal server error.');
  await world.clearFaults();
  await notice.getByRole('button', { name: 'Retry' }).click();
  await expect(sizeOf(page, 'Standard_DS1_v2')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Low priority' })).toBeChecked();
});

import type { Locator, Page } from '@playwright/test';
import { riley, sam } from '../../emulator/entra/people';
import { command, expectRefused, rowOf, select } from '../support/compute-list';
import { expect, test } from '../support/test';
import { fillRequired } from '../support/wizard';

const lacks = (action: string): RegExp => new RegExp(`Your role lacks .*/computes/${action}`);

test('a reader may look at everything, and is told at each control why they may not use it', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(riley, world.page('instances'));
  await select(page, 'dana-notebooks', 'mika-dev');
  await expectAccessible();
  await expectRefused(command(page, 'New'), lacks('write'));
  for (const verb of ['Start', 'Stop', 'Restart']) {
    await expectRefused(command(page, verb), lacks(`${verb.toLowerCase()}/action`));
  }
  await expectRefused(command(page, 'Delete'), lacks('delete'));
  await expectRefused(settings(page), lacks('updateSchedules/action'));
  await expect(
    rowOf(page, 'dana-notebooks').getByRole('link', { name: 'Jupyter Lab' }),
  ).toBeHidden();
  await page.getByRole('button', { name: 'Actions for dana-notebooks' }).click();
  await expect(page.getByRole('menuitem', { name: 'Stop' })).toBeDisabled();
  for (const item of await page.getByRole('menuitem').all()) await expect(item).toBeDisabled();

  await page.goto(world.page('instances/dana-notebooks'));
  await expect(page.getByText(/Not yours: dana-notebooks belongs to Dana Scientist/)).toBeVisible();
  await expectAccessible();
  const toolbar = page.getByRole('list', { name: 'Actions on dana-notebooks' });
  await expectRefused(toolbar.getByRole('button', { name: 'Stop' }), lacks('stop/action'));
  await expectRefused(command(page, 'Delete'), lacks('delete'));
  await expectRefused(command(page, 'Add schedules'), lacks('updateSchedules/action'));
  await expectRefused(
    page
      .getByRole('region', { name: 'Idle shutdown' })
      .getByRole('button', { name: 'Set idle shutdown' }),
    lacks('updateIdleShutdownSetting/action'),
  );
  expect((await world.calls()).filter(isChange)).toEqual([]);
});

test('a reader who fills in the wizard all the same cannot send it', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(riley, world.page('new/instance'));
  await expect(page.getByText('You may look, but not create.')).toBeVisible();
  await fillRequired(page, { name: 'not-mine', size: 'Standard_DS3_v2' });
  await expectRefused(command(page, 'Create'), lacks('write'));
  expect((await world.calls()).filter(isChange)).toEqual([]);
});

test('a data scientist without write starts and opens what is theirs, and is told the rest', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(sam, world.page('instances/sam-course'));
  await expect(page.getByRole('link', { name: 'Jupyter Lab' })).toBeVisible();
  await expect(command(page, 'Stop')).toBeEnabled();
  await expectRefused(command(page, 'Delete'), lacks('delete'));
  await expectRefused(
    command(page, 'Add schedules'),
    /Your role lacks .*computes\/write: Azure publishes no request for schedules alone/,
  );
  await expect(command(page, 'Change or switch off')).toBeEnabled();

  await page.goto(world.page('instances'));
  await expectRefused(command(page, 'New'), lacks('write'));
});

const settings = (page: Page): Locator => command(page, 'Schedule and idle shutdown');

const isChange = ({ method, path }: { method: string; path: string }): boolean =>
  method !== 'GET' && /\/computes\//.test(path);

import type { Locator, Page } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { command, rowOf } from '../support/compute-list';
import { fillUpTo } from '../support/instance-steps';
import { addSchedule, scheduleCard } from '../support/schedules';
import { expect, test } from '../support/test';
import { expectStep, nameField, sizeOf, textField } from '../support/wizard';

test('from sign-in to a new cluster without a mouse', async ({ page, world }) => {
  await page.goto(world.page('clusters'));
  await press(page, page.getByRole('button', { name: 'Sign in' }));
  await press(page, page.getByRole('button', { name: dana.name }));
  await press(page, page.getByRole('link', { name: 'New', exact: true }));

  await tabTo(page, sizeOf(page, 'Standard_DS1_v2'));
  await page.keyboard.press('ArrowDown');
  await expect(sizeOf(page, 'Standard_F2s_v2')).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Next' }));
  await expectStep(page, 'Advanced settings');
  await tabTo(page, nameField(page));
  await page.keyboard.type('by-keyboard');
  await page.keyboard.press('Enter');
  await expectStep(page, 'Review');
  await press(page, page.getByRole('button', { name: 'Create', exact: true }));

  await expect(rowOf(page, 'by-keyboard')).toBeVisible();
  const created = (await world.calls()).find(({ method }) => method === 'PUT');
  expect(created).toMatchObject({ status: 201 });
  expect(created?.path).toMatch(/\/computes\/by-keyboard$/);
});

test('schedules are written without a mouse', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Scheduling', 'by-keyboard');
  await tabTo(page, page.getByRole('switch', { name: 'Enable idle shutdown' }));
  await page.keyboard.press('Space');
  await tabTo(page, textField(page, 'Shut down after'));
  await retype(page, '90');
  await press(page, page.getByRole('button', { name: 'Add a working week' }));

  const start = scheduleCard(page, 1);
  await expect(start).toBeFocused();
  await tabTo(page, start.getByRole('combobox', { name: 'Time zone' }));
  await retype(page, 'berlin');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, start.getByLabel('Startup time'));
  await page.keyboard.type('0930');
  await tabTo(page, start.getByRole('button', { name: 'Friday' }));
  await page.keyboard.press('Space');
  await expect(start).toContainText('Start at 09:30, Monday to Thursday');
  await press(page, page.getByRole('button', { name: 'Remove schedule 2' }));
  await expect(addSchedule(page)).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Review + Create' }));

  await expectStep(page, 'Review');
  const told = page.getByRole('region', { name: 'Scheduling' });
  await expect(told).toContainText('After 1 hour 30 minutes');
  await expect(told).toContainText(
    '1. Start at 09:30, Monday to Thursday, W. Europe Standard Time',
  );
});

test('the first stop of Tab leads past bar and navigation', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters'));
  await expect(rowOf(page, 'cpu-train')).toBeVisible();
  await page.reload();
  await expect(rowOf(page, 'cpu-train')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first(),
  ).toBeFocused();
});

test('rows are walked, selected and opened by keyboard', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters?sort=name'));
  const checkbox = (name: string) => page.getByRole('checkbox', { name: `Select ${name}` });
  await tabTo(page, checkbox('cpu-shared'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(checkbox('cpu-train')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText('4 in total, 2 selected');
  await page.keyboard.press('End');
  await expect(checkbox('gpu-lowpri')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'gpu-lowpri', level: 1 })).toBeVisible();
});

test('a question that is dismissed gives the focus back', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters'));
  await tabTo(page, page.getByRole('checkbox', { name: 'Select cpu-train' }));
  await page.keyboard.press('Space');
  await command(page, 'Delete').focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(command(page, 'Delete')).toBeFocused();
  expect((await world.calls()).filter(({ method }) => method === 'DELETE')).toEqual([]);
});

test('the menu of a row is opened, walked and closed by keyboard', async ({
  page,
  openAs,
  world,
}) => {
  await openAs(dana, world.page('instances'));
  const actions = page.getByRole('button', { name: 'Actions for dana-notebooks' });
  await tabTo(page, actions);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^Start/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Stop', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(actions).toBeFocused();
});

/** More stops than any page has before what a person looks for. */
const mostStops = 80;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Puts a text in place of what stands in the field that has the focus. */
async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

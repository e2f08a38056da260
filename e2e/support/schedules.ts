import { expect, type Locator, type Page } from '@playwright/test';

/** One schedule as it is written, by its place. */
export const scheduleCard = (page: Page, position: number): Locator =>
  page.getByRole('group', { name: `Schedule ${position}`, exact: true });

export const addSchedule = (page: Page): Locator =>
  page.getByRole('button', { name: 'Add schedule' });

export async function addWorkingWeek(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a working week' }).click();
}

/** Adds the stop of a start, or the start of a stop. */
export async function addMatch(card: Locator): Promise<void> {
  await card.getByRole('button', { name: /^Add the matching/ }).click();
}

export async function chooseTimeZone(card: Locator, search: string, label: string): Promise<void> {
  const zone = card.getByRole('combobox', { name: 'Time zone' });
  await zone.click();
  await zone.fill(search);
  await card.page().getByRole('option', { name: label }).click();
}

export async function writeAs(card: Locator, notation: 'Cron' | 'Recurrence'): Promise<void> {
  await card.getByRole('radio', { name: notation }).check();
}

export const cronField = (card: Locator): Locator =>
  card.getByRole('textbox', { name: 'Cron expression' });

/** When a schedule fires next, as its card or the page of the instance says. */
export const nextTimes = (schedule: Locator): Locator =>
  schedule.getByRole('list', { name: /^The next 5 times/ }).getByRole('time');

/** The week of the schedules, a row for each day. */
export const weekStrip = (page: Page): Locator =>
  page.getByRole('table', { name: /The coming week/ });

/** A line of the instance's page. */
export async function expectLastOperation(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('tabpanel', { name: 'Overview' })).toContainText(text);
}

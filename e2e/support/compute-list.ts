import { expect, type Locator, type Page } from '@playwright/test';
import type { World } from './world';

/** The row of a compute in the list. */
export function rowOf(page: Page, name: string): Locator {
  const header = page.getByRole('rowheader', { name, exact: true });
  return page.getByRole('row').filter({ has: header });
}

/** The entry of a list of facts by its label: ARIA gives a definition no name. */
export const factOf = (page: Page, label: string | RegExp): Locator =>
  page.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: label }) });

/** What a row has in the column of that title. */
export async function cellOf(page: Page, row: Locator, title: string): Promise<Locator> {
  await expect(row).toBeVisible();
  const titles = await page.getByRole('columnheader').allTextContents();
  return row.getByRole('cell').or(row.getByRole('rowheader')).nth(titles.indexOf(title));
}

export async function select(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
}

/** A command of the toolbar above the list or the details. */
export const command = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('button', { name, exact: true });

/** Uses a command and agrees to what it asks; a deletion wants to have something typed. */
export async function confirm(page: Page, verb: string, typed?: string): Promise<void> {
  await command(page, verb).click();
  const question = page.getByRole('alertdialog');
  if (typed !== undefined) await question.getByRole('textbox').fill(typed);
  await question.getByRole('button', { name: verb }).click();
}

/** A button that cannot be used says why when it is pointed at. */
export async function expectRefused(button: Locator, reason: string | RegExp): Promise<void> {
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await button.hover();
  await expect(button).toHaveAccessibleDescription(reason);
}

/** Sees that a compute is being created, and lets the time pass that this takes. */
export async function passCreation(
  page: Page,
  world: World,
  name: string,
  seconds: number,
): Promise<void> {
  await expect(rowOf(page, name)).toContainText('Creating…');
  await world.hasBegun(1);
  await world.advance(seconds);
}

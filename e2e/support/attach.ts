import { expect, type Locator, type Page } from '@playwright/test';
import { rowOf } from './compute-list';
import { expectReview, showAllSizes, sizeOf, textField } from './wizard';
import type { World } from './world';

/** Picks what is attached out of those that the person may see. */
export async function pickResource(page: Page, name: string): Promise<void> {
  await searchResource(page, name);
  await page.getByRole('option', { name }).click();
}

export const searchResource = (page: Page, name: string): Promise<void> =>
  resourceField(page).fill(name);

export const resourceField = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Resource' });

/** One size by its whole name; rows scrolled under the table's head are no targets that axe accepts. */
export async function findSize(page: Page, name: string): Promise<void> {
  await showAllSizes(page);
  await page.getByRole('searchbox', { name: 'Search sizes' }).fill(name);
  await sizeOf(page, name).check();
}

/** The account with which the service signs in over SSH. */
export async function fillAccount(page: Page, userName: string, password: string): Promise<void> {
  await textField(page, 'User name').fill(userName);
  await textField(page, 'Password').fill(password);
}

/** From the filled form to its review, once all is looked up that may stand in its way. */
export async function reviewAttachment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await expectReview(page);
}

/** How long the service takes, in seconds. */
export const attaching = 15;

export const attach = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Attach', exact: true }).click();

/** Sends the reviewed form, and lets the time pass that attaching takes. */
export async function attachToTheEnd(page: Page, world: World, name: string): Promise<void> {
  await attach(page);
  await expect(rowOf(page, name)).toContainText('Attaching…');
  await world.hasBegun(1);
  await world.advance(attaching);
}

/** A secret is wherever the browser keeps something, or shows it, if it is not forgotten. */
export async function expectForgotten(page: Page, secret: string): Promise<void> {
  const kept = await page.evaluate(() => [
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    JSON.stringify(history.state),
    document.cookie,
    location.href,
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    ),
  ]);
  expect(kept.filter((text) => text.includes(secret))).toEqual([]);
}

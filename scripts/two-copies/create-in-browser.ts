import type { Page } from '@playwright/test';
import type { Place } from '../stage/find-computes';
import { computePage, fillCluster, rowOf, type User } from './user';

/** People who are told that it failed press the button again, but not for ever. */
const tries = 3;
const patienceMs = 15_000;

/** A cluster by hand: the form is filled in at once, and sent when the time has come. */
export function createInBrowser({ page }: User, place: Place, name: string) {
  const filled = fillCluster(page, computePage(place, 'new/cluster'), name);
  return {
    filled,
    /** Resolves to what went wrong in the eyes of whoever sits there. */
    send: async (): Promise<string[]> => {
      if (!(await isSent(page, name))) {
        return [`${name}: the form says ${await page.getByRole('main').innerText()}`];
      }
      const [row, notification] = [await rowOf(page, name), await endOf(page, name)];
      const isTold = notification.includes('Succeeded');
      return row && isTold ? [] : [`${name}: the notification says ${notification}`];
    },
  };
}

/** The page goes to the list once the creation is under way; until then the form stays. */
async function isSent(page: Page, name: string): Promise<boolean> {
  const row = page.getByRole('rowheader', { name, exact: true });
  for (let count = 0; count < tries; count += 1) {
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    const isThere = await row.waitFor({ timeout: patienceMs }).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
  }
  return false;
}

/** How the notification of a creation ends. */
async function endOf(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: /^Notifications/ }).click();
  const item = page
    .getByRole('dialog', { name: 'Notifications' })
    .getByRole('listitem')
    .filter({ hasText: `Create ${name}` });
  await item
    .getByText(/Succeeded|Failed|Canceled/)
    .first()
    .waitFor();
  return (await item.innerText()).replaceAll(/\s+/g, ' ').trim();
}

import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Person } from '../../emulator/entra/people';
import { appOrigin } from './origins';

/** What a browser keeps of somebody who has signed in. */
export interface Session {
  /** Of MSAL, in the storage of the tab. */
  cache: readonly (readonly [string, string])[];
  /** Of the provider, which asks nobody twice. */
  cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: person.name }).click();
}

/** Signs somebody in through the sign-in page, in a browser that nobody else uses. */
export async function newSession(browser: Browser, person: Person): Promise<Session> {
  const context = await browser.newContext({ baseURL: appOrigin });
  const page = await context.newPage();
  await page.goto('/workspaces');
  await signIn(page, person);
  await expect(page.getByRole('button', { name: `Account of ${person.name}` })).toBeVisible();
  const cache = await page.evaluate(() =>
    Object.entries(sessionStorage).filter(([key]) => key.startsWith('msal.')),
  );
  const cookies = await context.cookies();
  await context.close();
  return { cache, cookies };
}

/** Has a page that was not opened yet begin as the browser of somebody who has signed in. */
export async function resumeSession(page: Page, { cache, cookies }: Session): Promise<void> {
  await page.context().addCookies(cookies);
  await page.addInitScript((entries) => {
    // Once for each tab: who signs out in it stays signed out.
    if (sessionStorage.getItem('resumed') !== null) return;
    for (const [key, value] of [...entries, ['resumed', 'yes'] as const]) {
      sessionStorage.setItem(key, value);
    }
  }, cache);
}

import { chromium, type Locator, type Page } from '@playwright/test';
import type { Person } from '@/emulator/entra/people';
import { findChromium } from '../chromium';
import type { Place } from '../stage/find-computes';

/** Somebody at a browser, whose page tells what went wrong in it. */
export interface User {
  page: Page;
  errors: readonly string[];
  leave(): Promise<void>;
}

export async function openBrowser(origin: string, person: Person): Promise<User> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM_PATH, or run `npm test` once.');
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ baseURL: origin, viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // Chromium logs each answer of 400 and above; copies are killed here on purpose.
    const isOwn = message.type() === 'error' && !message.text().startsWith('Failed to load');
    if (isOwn) errors.push(message.text());
  });
  await page.goto(`${origin}/workspaces`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: person.name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, errors, leave: () => browser.close() };
}

export const computePage = ({ workspace }: Place, rest: string): string =>
  `/workspaces/${workspace.subscriptionId}/${workspace.resourceGroup}/${workspace.workspace}/compute/${rest}`;

/** Fills in the form of a new cluster up to the button that creates it, which is answered. */
export async function fillCluster(page: Page, address: string, name: string): Promise<Locator> {
  await page.goto(address);
  await page.getByRole('radio', { name: 'All sizes' }).check();
  await page.getByRole('radio', { name: 'Standard_DS2_v2', exact: true }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox', { name: 'Compute name' }).fill(name);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Check again' }).waitFor();
  return page.getByRole('button', { name: 'Create', exact: true });
}

/** Waits for the row of a compute, and answers with what it says. */
export async function rowOf(page: Page, name: string): Promise<string> {
  const header = page.getByRole('rowheader', { name, exact: true });
  await header.waitFor();
  const row = page.getByRole('row').filter({ has: header });
  return (await row.innerText()).replaceAll(/\s+/g, ' ').trim();
}

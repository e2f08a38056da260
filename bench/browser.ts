import { chromium, type Page } from '@playwright/test';
import { avery } from '../emulator/entra/people';
import { findChromium } from '../scripts/chromium';
import { appOrigin } from './target';

/** A browser page of somebody who is signed in. */
export async function withPage<T>(measure: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM_PATH, or run `npm test` once.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${appOrigin}/workspaces`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: avery.name }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return await measure(page);
  } finally {
    await browser.close();
  }
}

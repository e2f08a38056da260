import type { Page } from '@playwright/test';

/** What ARM says of the compute whose page is open. */
export async function armOf(page: Page): Promise<unknown> {
  await page.getByRole('tab', { name: 'JSON' }).click();
  return JSON.parse(await shownJson(page));
}

export const shownJson = (page: Page): Promise<string> =>
  page.getByRole('textbox', { name: 'JSON' }).inputValue();

import type { Locator, Page } from '@playwright/test';

export async function openNotifications(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Notifications/ }).click();
  return page.getByRole('dialog', { name: 'Notifications' });
}

/** What is told of one write. */
export const notification = (panel: Locator, title: string): Locator =>
  panel.getByRole('listitem').filter({ hasText: title });

/** What is said in passing when a write has ended. */
export const toast = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ hasText: title });

import type { Page } from '@playwright/test';
import type { Person } from '../../emulator/entra/people';
import { expectStep, fillRequired, next, turnOn } from './wizard';

const steps = ['Scheduling', 'Security', 'Applications', 'Tags'] as const;

/** From the filled first step of an instance to a later one, past those between. */
async function goOnTo(page: Page, wanted: (typeof steps)[number]): Promise<void> {
  for (const step of steps.slice(0, steps.indexOf(wanted) + 1)) {
    await next(page);
    await expectStep(page, step);
  }
}

/** From the open form of an instance to a later step of it. */
export async function fillUpTo(
  page: Page,
  wanted: (typeof steps)[number],
  name: string,
): Promise<void> {
  await fillRequired(page, { name, size: 'Standard_DS3_v2' });
  await goOnTo(page, wanted);
}

/** Finds the user whom the instance is for by a part of their name. */
export async function assignTo(page: Page, { name }: Person): Promise<void> {
  await turnOn(page, 'Assign to another user');
  await searchFor(page, name);
  await page.getByRole('option', { name }).click();
}

/** The first letters are enough: colleagues are found besides. */
export const searchFor = (page: Page, name: string): Promise<void> =>
  page.getByRole('combobox', { name: 'User' }).fill(name.slice(0, 3));

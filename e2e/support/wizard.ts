import { expect, type Locator, type Page } from '@playwright/test';

interface Scale {
  min: string;
  max: string;
  idle: string;
}

export const nameField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Compute name' });

export const scaleField = (page: Page, part: keyof Scale): Locator =>
  page.getByRole('textbox', { name: scaleLabels[part] });

const scaleLabels: Record<keyof Scale, string> = {
  min: 'Minimum number of nodes',
  max: 'Maximum number of nodes',
  idle: 'Idle seconds before scale down',
};

export const sizeOf = (page: Page, name: string): Locator =>
  page.getByRole('radio', { name, exact: true });

export async function showAllSizes(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'All sizes' }).check();
}

export async function chooseSize(page: Page, name: string): Promise<void> {
  await showAllSizes(page);
  await sizeOf(page, name).check();
}

export const next = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Next' }).click();
export const back = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Back' }).click();
export const create = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Create', exact: true }).click();

export async function fillScale(page: Page, scale: Partial<Scale>): Promise<void> {
  for (const part of ['min', 'max', 'idle'] as const) {
    const text = scale[part];
    if (text !== undefined) await scaleField(page, part).fill(text);
  }
}

export const expectStep = (page: Page, title: string): Promise<void> =>
  expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();

/** From the open form of a cluster to its second step. */
export async function chooseMachines(page: Page, size: string): Promise<void> {
  await chooseSize(page, size);
  await next(page);
  await expectStep(page, 'Advanced settings');
}

/** The review, once all is looked up that may stand in its way. */
export async function expectReview(page: Page): Promise<void> {
  await expectStep(page, 'Review');
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
}

/** From the open form of a cluster to its review. */
export async function fillCluster(
  page: Page,
  { name, size, ...scale }: { name: string; size: string } & Partial<Scale>,
): Promise<void> {
  await chooseMachines(page, size);
  await nameField(page).fill(name);
  await fillScale(page, scale);
  await next(page);
  await expectReview(page);
}

/** All that an instance must have, on its first step. */
export async function fillRequired(
  page: Page,
  { name, size }: { name: string; size: string },
): Promise<void> {
  await nameField(page).fill(name);
  await chooseSize(page, size);
}

/** Past the steps of an instance that are left, to its review. */
export const review = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Review + Create' }).click();

/** From the open form of an instance to its review. */
export async function fillInstance(
  page: Page,
  wanted: { name: string; size: string },
): Promise<void> {
  await fillRequired(page, wanted);
  await review(page);
  await expectReview(page);
}

/** What is wrong with a field, as it is read out with it. */
export async function expectProblem(field: Locator, message: string | RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(message);
}

/** How many fields keep the form from going on, read out above them. */
export async function expectSummary(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible();
}

/** A field of the second step by its label. */
export const textField = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true });

export async function turnOn(page: Page, name: string): Promise<void> {
  await page.getByRole('switch', { name, exact: true }).check();
}

/** Chooses among a few that stand side by side. */
export async function choose(page: Page, group: string, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).getByRole('radio', { name }).check();
}

export async function addTag(page: Page, name: string, value: string): Promise<void> {
  const rows = page.getByRole('textbox', { name: /^Name of tag/ });
  const position = (await rows.count()) + 1;
  await page.getByRole('button', { name: 'Add tag' }).click();
  await textField(page, `Name of tag ${position}`).fill(name);
  await textField(page, `Value of tag ${position}`).fill(value);
}

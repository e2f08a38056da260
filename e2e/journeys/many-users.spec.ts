import type { Locator, Page } from '@playwright/test';
import { avery, sam } from '../../emulator/entra/people';
import { colleagues } from '../../emulator/graph/colleagues';
import { expect, test } from '../support/test';
import { chooseSize, expectProblem, expectStep, next, turnOn } from '../support/wizard';

const conflict = {
  method: 'PUT',
  status: 409,
  code: 'Conflict',
  message: 'Another operation is in progress on this compute.',
  times: 1,
} as const;

test('an admin gives ten people an instance each; one fails, the others go on, and it is repeated', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  const class10 = colleagues.filter(({ isGuest }) => !isGuest).slice(0, 9);
  await world.fault({ ...conflict, path: world.computePath('aiko-tanaka-ci') });
  await openAs(avery, world.page('new/instance'));
  await page.getByRole('link', { name: 'Create for many users at once' }).click();
  await expectStep(page, 'People');
  await addByName(page, sam.name);
  await paste(page, [
    ...class10.map(({ alias }) => `${alias}@contoso.example`),
    'nobody@x.example',
  ]);
  await expect(page.getByText('9 people added.')).toBeVisible();
  await expect(page.getByText(/The directory knows nobody as nobody@x.example/)).toBeVisible();
  const names = page.getByRole('table', { name: 'People and the names of their instances' });
  await expect(names.getByRole('row')).toHaveCount(11);
  await page.getByRole('textbox', { name: 'Pattern of the names' }).fill('{first}-{last}-ci');
  await expect(nameOf(names, sam.name)).toHaveValue('sam-student-ci');
  await nameOf(names, sam.name).fill('no name');
  await next(page);
  await expectProblem(nameOf(names, sam.name), /./);
  await expect(nameOf(names, sam.name)).toBeFocused();
  await nameOf(names, sam.name).fill('sam-student-ci');
  await expectAccessible();
  await toReview(page);
  await expect(page.getByText('For 10 people together')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeEnabled();
  await expectAccessible();
  await page.getByRole('button', { name: /^Create/ }).click();

  await expect(summary(page)).toHaveText('10 instances: 9 under way, 1 failed');
  const failed = progressOf(page, 'Aiko Tanaka');
  await expect(failed).toContainText(conflict.message);
  await expect(failed).toContainText('Code: Conflict');
  await expectAccessible();
  await failed.getByRole('button', { name: 'Try again for Aiko Tanaka' }).click();
  await world.hasBegun(10);
  await world.advance(100);
  // Each is stopped as soon as it is made.
  await world.hasBegun(20);
  await world.advance(30);
  await expect(summary(page)).toHaveText('10 instances: 10 created');
  await expect(progressOf(page, 'Aiko Tanaka')).toContainText('Created and stopped');
  await expect(progressOf(page, sam.name)).toContainText('Created and stopped');

  await page.getByRole('link', { name: 'sam-student-ci' }).click();
  await expect(page.getByText(/Not yours: sam-student-ci belongs to Sam Student/)).toBeVisible();
});

/** From the list of people to the review: two cores each, stopped once they are made. */
async function toReview(page: Page): Promise<void> {
  await next(page);
  await expectStep(page, 'Virtual machine');
  await chooseSize(page, 'Standard_DS2_v2');
  await next(page);
  await expectStep(page, 'Scheduling');
  await turnOn(page, 'Create in a stopped state');
  for (const step of ['Security', 'Applications', 'Tags', 'Review + create']) {
    await next(page);
    await expectStep(page, step);
  }
}

async function addByName(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add a person' }).fill(name);
  await page.getByRole('option', { name }).click();
}

async function paste(page: Page, people: readonly string[]): Promise<void> {
  await page.getByRole('textbox', { name: 'Or paste a list' }).fill(people.join('\n'));
  await page.getByRole('button', { name: 'Add these people' }).click();
}

const nameOf = (table: Locator, person: string): Locator =>
  table.getByRole('textbox', { name: `Compute name for ${person}` });

const summary = (page: Page): Locator =>
  page.getByRole('heading', { level: 2 }).filter({ hasText: /^\d+ instances?: / });

const progressOf = (page: Page, person: string): Locator =>
  page
    .getByRole('table', { name: 'Progress of each instance' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: person, exact: true }) });

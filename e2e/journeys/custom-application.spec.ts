import type { Page } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { passCreation, rowOf } from '../support/compute-list';
import { fillUpTo } from '../support/instance-steps';
import { toast } from '../support/notifications';
import { expect, test } from '../support/test';
import { create, expectProblem, expectReview, next, review } from '../support/wizard';

const name = 'dana-apps';

test('a data scientist adds an application of their own, and opens it from the list and the page', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('new/instance'));
  await fillUpTo(page, 'Applications', name);
  await page.getByRole('button', { name: 'Add RStudio (open source)' }).click();
  await page.getByRole('button', { name: 'Add application' }).click();
  const second = application(page, 2);
  await second.field('Application name').fill('labels');
  await second.field('Docker image').fill('ghcr.io/contoso/labels:2');
  await second.field('Target port').fill('8080');
  await second.field('Published port').fill('8787');
  await next(page);
  await expectProblem(second.field('Published port'), /8787/);
  await expect(second.field('Published port')).toBeFocused();
  await second.field('Published port').fill('8790');
  await page.getByRole('button', { name: 'Add variable to application 2' }).click();
  await second.field('Name of variable 1 of application 2').fill('THEME');
  await second.field('Value of variable 1 of application 2').fill('dark');
  await expectAccessible();
  await review(page);
  await expectReview(page);
  await expect(page.getByRole('region', { name: 'Applications' })).toContainText(
    'labels: ghcr.io/contoso/labels:2, port 8080 as 8790',
  );
  await create(page);

  await passCreation(page, world, name, 100);
  await expect(toast(page, `${name} created`)).toBeVisible();
  await rowOf(page, name)
    .getByRole('button', { name: `1 more application of ${name}` })
    .click();
  await expect(page.getByRole('menuitem', { name: 'labels' })).toHaveAttribute(
    'href',
    /^https:\/\/dana-apps-8790\./,
  );
  await page.goto(world.page(`instances/${name}`));
  await expect(page.getByRole('link', { name: /^RStudio/ }).last()).toHaveAttribute('href', /8787/);
});

/** The card of an application, by its place. */
function application(page: Page, position: number) {
  const card = page.getByRole('region', { name: `Application ${position}` });
  return { field: (label: string) => card.getByRole('textbox', { name: label, exact: true }) };
}

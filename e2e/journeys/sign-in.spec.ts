import { avery, dana } from '../../emulator/entra/people';
import { expect, test } from '../support/test';

test('a deep link survives sign-in', async ({ page, openAs, world }) => {
  await openAs(dana, world.page('clusters?sort=-name'));
  await expect(page.getByRole('heading', { name: 'Compute', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/sort=/);
});

test('sign-out ends at the sign-in page, and the next person is asked', async ({
  page,
  openAs,
}) => {
  await openAs(avery, '/workspaces');
  await page.getByRole('button', { name: /Avery Admin/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});

import { mika } from '../../emulator/entra/people';
import { command, rowOf, select } from '../support/compute-list';
import { toast } from '../support/notifications';
import { expect, test } from '../support/test';
import type { World } from '../support/world';

test('a forgotten instance is found by its mark, tells what it costs, and is stopped', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(mika, visionLab(world, 'instances'));
  await expect(rowOf(page, 'mika-labelling')).toContainText(
    /It runs past the time of its stop schedule, without jobs\. It costs US\$0\.\d+ per hour, about US\$\d/,
  );
  await expectAccessible();

  await page.getByRole('link', { name: 'mika-labelling' }).click();
  const notice = page.getByRole('group', { name: 'Is it forgotten?' });
  await expect(notice).toContainText('It costs');
  await expectAccessible();
  await notice.getByRole('button', { name: 'Stop' }).click();
  const question = page.getByRole('alertdialog', { name: 'Stop mika-labelling?' });
  await expect(question).toContainText('You no longer pay for the virtual machine.');
  await expect(question).toContainText('may still be billed');
  await expect(question).toContainText('its cores keep counting against the quota');
  await question.getByRole('button', { name: 'Stop' }).click();

  await world.hasBegun(1);
  await world.advance(30);
  await expect(toast(page, 'mika-labelling stopped')).toBeVisible();
  await expect(notice).toBeHidden();
});

test('deleting an instance says what is lost, and asks for its name', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(mika, visionLab(world, 'instances'));
  await select(page, 'mika-labelling');
  await command(page, 'Delete').click();
  const question = page.getByRole('alertdialog', { name: 'Delete mika-labelling?' });
  await expect(question).toContainText('Everything on its own disks is lost');
  await expect(question).toContainText(
    'Notebooks and files in the workspace’s file share are kept.',
  );
  await expect(question).toContainText('its cores return to the quota');
  await expectAccessible();
  const typed = question.getByRole('textbox', { name: /Type its name, mika-labelling/ });
  await typed.fill('mika-label');
  await typed.press('Enter');
  expect((await world.calls()).filter(({ method }) => method === 'DELETE')).toEqual([]);
  await typed.fill('mika-labelling');
  await typed.press('Enter');
  await expect(rowOf(page, 'mika-labelling')).toContainText('Deleting…');
  await world.hasBegun(1);
  await world.advance(30);
  await expect(rowOf(page, 'mika-labelling')).toBeHidden();
});

const visionLab = (world: World, rest: string): string => world.page(rest, world.workspaces[1]);

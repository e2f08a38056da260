import type { Locator, Page } from '@playwright/test';
import { dana, mika } from '../../emulator/entra/people';
import { cellOf, command, confirm, expectRefused, rowOf } from '../support/compute-list';
import { addLock, removeLock } from '../support/locks';
import { toast } from '../support/notifications';
import { expect, test } from '../support/test';
import { create, fillCluster } from '../support/wizard';

const explanation = (page: Page): Locator =>
  page.getByRole('region', { name: 'Why is it not scaling?' });

test.describe('in a locked resource group', () => {
  test.use({ worldOptions: { seed: 'locked' } });

  const freeze = { resourceGroup: 'rg-finance-ml', name: 'month-end-freeze' };
  const audit = { resourceGroup: 'rg-finance-ml', name: 'audit' };

  test('a cluster stuck in Resizing names the lock, and grows once it is removed', async ({
    page,
    request,
    world,
    openAs,
    expectAccessible,
  }) => {
    await openAs(dana, world.page('clusters/risk-train'));
    await expect(explanation(page)).toContainText(
      /risk-train is stuck in Resizing \(0 -> \d\): the lock month-end-freeze \(CanNotDelete\) on the resource group rg-finance-ml stops it/,
    );
    await expect(explanation(page)).toContainText('Ask finance-platform@contoso.example');
    await expect(explanation(page).getByRole('button', { name: 'Look again' })).toBeEnabled();
    await expectAccessible();

    await removeLock(request, world, freeze);
    await explanation(page).getByRole('button', { name: 'Look again' }).click();
    await expect(explanation(page)).not.toContainText('month-end-freeze');
    await world.advance(600);
    await command(page, 'Refresh').click();
    await expect(page.getByText(/Steady at 2 of at most 4 nodes/)).toBeVisible();
  });

  test('a new cluster waits until the lock that stands in its way is removed', async ({
    page,
    request,
    world,
    openAs,
    expectAccessible,
  }) => {
    const checks = page.getByRole('region', { name: 'Checks before create' });
    const checkAgain = checks.getByRole('button', { name: 'Check again' });
    await addLock(request, world, { ...audit, level: 'ReadOnly' });
    await openAs(dana, world.page('new/cluster'));
    await fillCluster(page, { name: 'risk-new', size: 'Standard_DS3_v2' });
    await expect(checks).toContainText('Nothing can be created below the lock audit (ReadOnly)');
    await expectRefused(page.getByRole('button', { name: 'Create' }), /the lock audit/);
    await expectAccessible();

    await removeLock(request, world, audit);
    await checkAgain.click();
    await expect(checks).toContainText(
      'The cluster would be created but not scale, because of the lock month-end-freeze',
    );
    await removeLock(request, world, freeze);
    await checkAgain.click();
    await expect(checks).toContainText('No lock on the workspace');
    await create(page);
    await expect(rowOf(page, 'risk-new')).toContainText('Creating');
  });

  test('a locked cluster is not deleted, and ARM says which lock it is', async ({
    page,
    world,
    openAs,
  }) => {
    await openAs(dana, world.page('clusters/risk-report'));
    await confirm(page, 'Delete', 'risk-report');
    await expect(page.getByText('Code: ScopeLocked')).toBeVisible();
    await expect(page.getByText(/rg-finance-ml/).first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'risk-report' })).toBeVisible();
  });
});

test.describe('on a busy day', () => {
  test.use({ worldOptions: { seed: 'busy' } });

  /** Each cluster that jobs wait for, how many, and why. */
  const stuck = [
    ['train-main', 2, /has all 6 nodes that it may have, and 2 jobs wait/],
    ['gpu-a100-train', 1, /takes 24 vCPUs, and 0 of 24 are left .*: none can start/],
    ['score-vnet', 1, /The subnet legacy has no free address for 2 more nodes/],
    ['gpu-t4-lowpri', 1, /Azure took 2 low-priority nodes back/],
    ['etl-nightly', 1, /1 node is unusable\. The service says: \w+: /],
  ] as const;

  test('the list says for how many jobs a cluster has no nodes, and its page why', async ({
    page,
    world,
    openAs,
    expectAccessible,
  }) => {
    await openAs(mika, world.page('clusters'));
    for (const [name, waiting, why] of stuck) {
      await test.step(name, async () => {
        const row = rowOf(page, name);
        await expect(await cellOf(page, row, 'Waiting jobs')).toHaveText(`${waiting}`);
        await row.getByRole('link', { name }).click();
        await expect(explanation(page)).toContainText(why);
        await page.goBack();
      });
    }
    await rowOf(page, 'etl-nightly').getByRole('link').click();
    await expect(explanation(page)).toContainText('Unusable nodes are billed');
    await expect(explanation(page).getByRole('button', { name: 'Look again' })).toBeEnabled();
    await expectAccessible();
  });

  test('jobs are listed with who waits, and a deletion names those that it ends', async ({
    page,
    world,
    openAs,
    expectAccessible,
  }) => {
    await openAs(dana, world.page('clusters/train-main'));
    await page.getByRole('tab', { name: 'Jobs' }).click();
    const jobs = page.getByRole('table', { name: 'Jobs on train-main' });
    await expect(page.getByText('1 running, 2 waiting')).toBeVisible();
    await expect(jobs.getByRole('row').filter({ hasText: 'Queued' })).toHaveCount(2);
    await expect(jobs.getByRole('row', { name: /Running .*Dana Scientist/ })).toHaveCount(1);
    await expectAccessible();

    await page.getByRole('tab', { name: 'Nodes' }).click();
    await expect(page.getByText(/^ssh azureuser@/).first()).toBeVisible();
    await expectAccessible();

    await command(page, 'Delete').click();
    const question = page.getByRole('alertdialog', { name: 'Delete train-main?' });
    await expect(question).toContainText(
      '1 running job will end, and 2 waiting jobs will have no compute to wait for',
    );
    await expect(question.getByRole('list', { name: 'Running jobs' })).toContainText(
      'by Dana Scientist, on 6 nodes of train-main',
    );
    await expectAccessible();
    await question.getByRole('textbox').fill('train-main');
    await question.getByRole('button', { name: 'Delete' }).click();
    await world.hasBegun(1);
    await world.advance(60);
    await expect(toast(page, 'train-main deleted')).toBeVisible();
  });
});

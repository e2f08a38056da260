import type { Locator, Page } from '@playwright/test';
import { avery, dana } from '../../emulator/entra/people';
import { command } from '../support/compute-list';
import { armOf } from '../support/json-view';
import { expect, test } from '../support/test';
import { addTag, choose, expectProblem, fillScale, scaleField } from '../support/wizard';
import type { World } from '../support/world';

/** Opens what can be changed of the cluster whose page is shown. */
async function openEdit(page: Page, name: string): Promise<Locator> {
  await command(page, 'Edit').click();
  const drawer = page.getByRole('dialog', { name: `Edit ${name}` });
  await expect(drawer).toContainText('vCPUs left');
  // The page behind it is out of reach.
  await expect(page.getByRole('main')).toBeHidden();
  return drawer;
}

/** Saves one part, with which ARM has taken so many changes, and lets it be done. */
async function save(drawer: Locator, part: string, world: World, changes: number): Promise<void> {
  await drawer.getByRole('button', { name: `Save ${part}` }).click();
  await world.hasBegun(changes);
  const taken = drawer.getByRole('status').filter({ hasText: 'Azure has taken the change.' });
  await expect(taken).toHaveCount(changes);
  await world.advance(60);
}

test('a data scientist changes nodes, identity and tags of a cluster, each by itself', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters/cpu-train'));
  const drawer = await openEdit(page, 'cpu-train');
  await expect(drawer.getByRole('region', { name: 'Fixed' })).toContainText('Standard_D8s_v3');
  await expectAccessible();
  await fillScale(page, { max: '5', idle: '900' });
  await save(drawer, 'nodes', world, 1);
  await choose(page, 'Managed identity', 'System-assigned');
  await save(drawer, 'identity', world, 2);
  await addTag(page, 'costCenter', '4711');
  await save(drawer, 'tags', world, 3);

  await drawer.getByRole('button', { name: 'Close' }).click();
  await expect(drawer).toBeHidden();
  await expect
    .poll(() => armOf(page))
    .toMatchObject({
      identity: { type: 'SystemAssigned' },
      tags: { costCenter: '4711' },
      properties: {
        properties: {
          scaleSettings: {
            minNodeCount: 0,
            maxNodeCount: 5,
            nodeIdleTimeBeforeScaleDown: 'PT900S',
          },
        },
      },
    });
  const changes = (await world.calls()).filter(({ method }) => method !== 'GET');
  expect(changes.map(({ method }) => method)).toEqual(['PATCH', 'PUT', 'PUT']);
});

test('what is typed while a change is on its way is the next change', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('clusters/cpu-train'));
  const drawer = await openEdit(page, 'cpu-train');
  await fillScale(page, { max: '9' });
  await world.fault({ method: 'PATCH', delayMs: 1_000 });
  await drawer.getByRole('button', { name: 'Save nodes' }).click();
  await fillScale(page, { max: '8' });
  await world.hasBegun(1);
  await world.advance(60);
  // It has been read anew, and may be changed again.
  await expect(drawer.getByRole('button', { name: 'Save nodes' })).toBeEnabled();
  await expect(scaleField(page, 'max')).toHaveValue('8');
  await drawer.getByRole('button', { name: 'Save nodes' }).click();
  await world.hasBegun(2);
});

test('an administrator takes one of the identities of a cluster away, and the other stays', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(avery, world.page('clusters/gpu-lowpri'));
  const drawer = await openEdit(page, 'gpu-lowpri');
  const box = (name: RegExp) => drawer.getByRole('checkbox', { name });
  await expect(box(/^id-training/)).toBeChecked();
  await box(/^id-feature-store/).uncheck();
  await save(drawer, 'identity', world, 1);

  // The address says that it is open.
  await page.reload();
  const reopened = page.getByRole('dialog', { name: 'Edit gpu-lowpri' });
  await expect(reopened.getByRole('checkbox', { name: /^id-training/ })).toBeChecked();
  await expect(reopened.getByRole('checkbox', { name: /^id-feature-store/ })).not.toBeChecked();
});

test('a minimum that ARM has no quota for stays in the drawer, with ARM’s words', async ({
  page,
  world,
  openAs,
  expectAccessible,
}) => {
  await openAs(dana, world.page('clusters/feature-build-nightly-eu'));
  const drawer = await openEdit(page, 'feature-build-nightly-eu');
  await world.fault({ preset: 'no-quota' });
  await fillScale(page, { min: '2' });
  await drawer.getByRole('button', { name: 'Save nodes' }).click();
  await expectProblem(scaleField(page, 'min'), /cannot accomodate for at least 2 requested/);
  await expect(scaleField(page, 'min')).toHaveValue('2');
  await expectAccessible();

  await drawer.getByRole('button', { name: 'Close' }).click();
  const question = page.getByRole('alertdialog', { name: 'Discard the changes?' });
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(drawer).toBeHidden();
  const patches = (await world.calls()).filter(({ method }) => method === 'PATCH');
  expect(patches.map(({ status }) => status)).toEqual([400]);
});

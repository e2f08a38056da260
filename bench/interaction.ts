import type { Page } from '@playwright/test';
import { withPage } from './browser';
import type { Figure } from './figure';
import { computePath } from './page-table';
import { watch } from './responsiveness';
import { appOrigin, type Target } from './target';
import { untilQuiet, untilShown } from './visit';
import { advance, dropWorkspace, makeWorkspace, type BenchWorkspace } from './workspace';

/** Two thirds of the seed's computes are clusters. */
const computesFor = (clusters: number) => Math.ceil(clusters * 1.5);

/** The web's own measure: a task over 50 ms is a long one (W3C, Long Tasks API). */
const longTaskMs = 50;
/** What people feel as prompt (web.dev, "Interaction to Next Paint"). */
const promptMs = 200;

interface Interaction {
  name: string;
  act: (page: Page, workspace: BenchWorkspace) => Promise<void>;
}

/** What is done with a long list, one after the other; each leaves the list as it was. */
const inList: readonly Interaction[] = [
  {
    name: 'sort',
    act: async (page) => {
      const header = page.getByRole('columnheader').getByRole('button', { name: 'Name' });
      await header.click();
      await header.click();
      await page.getByRole('columnheader').getByRole('button', { name: 'Created on' }).click();
    },
  },
  {
    name: 'filter',
    act: async (page) => {
      const box = page.getByRole('searchbox');
      await box.pressSequentially('nlp-train', { delay: 40 });
      await box.press('Control+A');
      await box.press('Delete');
    },
  },
  {
    name: 'scroll',
    act: async (page) => {
      await page.getByRole('rowheader').first().hover();
      for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, 600);
      for (let step = 0; step < 10; step += 1) await page.mouse.wheel(0, -2_000);
    },
  },
  {
    name: 'select all',
    act: async (page) => {
      const all = page.getByRole('checkbox', { name: 'Select all that are shown' });
      await all.check();
      await all.uncheck();
    },
  },
  {
    name: 'refresh with news',
    act: async (page, workspace) => {
      await advance(workspace, 120);
      await refreshed(page);
    },
  },
  { name: 'refresh without news', act: refreshed },
];

/** No size is chosen: thousands of computes may leave no quota for any. */
const inWizard: readonly Interaction[] = [
  {
    name: 'show all sizes',
    act: (page) => page.getByRole('radio', { name: 'All sizes' }).check(),
  },
  {
    name: 'type into the search of sizes',
    act: (page) =>
      page.getByRole('searchbox').first().pressSequentially('standard_nc6', { delay: 40 }),
  },
];

/** How the clusters page and the wizard answer to hands, in workspaces with very many computes. */
export async function measureInteraction(
  _: Target,
  { quick }: { quick: boolean },
): Promise<Figure[]> {
  return withPage(async (page) => {
    const figures: Figure[] = [];
    for (const rows of quick ? [1_000] : [1_000, 10_000]) {
      const workspace = await makeWorkspace(computesFor(rows));
      const opened = async (path: string, shows: string) => {
        await page.goto(`${appOrigin}${computePath(workspace)}/${path}`);
        await untilShown(page, shows);
        await untilQuiet(page);
      };
      const measure = (does: readonly Interaction[]) => measured({ page, workspace, rows, does });
      await opened('clusters', 'th[scope=row]');
      figures.push(...(await measure(inList)));
      await opened('new/cluster', 'input');
      figures.push(...(await measure(inWizard)));
      await dropWorkspace(workspace);
    }
    return figures;
  });
}

interface Measured {
  page: Page;
  workspace: BenchWorkspace;
  rows: number;
  does: readonly Interaction[];
}

async function measured({ page, workspace, rows, does }: Measured): Promise<Figure[]> {
  const felt = await watch(page);
  const figures: Figure[] = [];
  for (const { name, act } of does) {
    await act(page, workspace);
    await untilQuiet(page);
    const { longestTask, slowestInput } = await felt();
    const what = `${name}, ${rows} rows`;
    figures.push(
      { what: `${what}: longest task`, value: longestTask, unit: 'ms', goal: longTaskMs },
      { what: `${what}: input to picture`, value: slowestInput, unit: 'ms', goal: promptMs },
    );
  }
  return figures;
}

async function refreshed(page: Page): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/computes'));
  await page.getByRole('button', { name: 'Refresh' }).click();
  await answered;
}

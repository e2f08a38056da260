import type { Page } from '@playwright/test';
import { withPage } from './browser';
import { exampleNames } from './example-names';
import type { Figure } from './figure';
import { benchPages, computePath } from './page-table';
import { appOrigin, type Target } from './target';
import { untilQuiet } from './visit';
import { dropWorkspace, makeWorkspace, takeCalls } from './workspace';

const count = 1_000;

/** How often ARM is asked: for each page once, and for a list that is left open for a minute. */
export async function measureCalls(_: Target, { quick }: { quick: boolean }): Promise<Figure[]> {
  return withPage(async (page) => {
    const workspace = await makeWorkspace(count);
    const names = await exampleNames(workspace);
    const figures: Figure[] = [];
    for (const { name, path } of benchPages) {
      await takeCalls(workspace);
      await settled(page, `${appOrigin}${path(workspace, names)}`);
      const calls = await takeCalls(workspace);
      figures.push({
        what: `${name}, ${count} computes: calls`,
        value: calls.length,
        unit: 'calls',
      });
    }
    if (!quick) figures.push(...(await watched(page, workspace)));
    await dropWorkspace(workspace);
    return figures;
  });
}

async function settled(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await untilQuiet(page);
}

/** What changes is looked at every three seconds, all of it with one list; ARM pages it. */
async function watched(page: Page, workspace: Parameters<typeof takeCalls>[0]): Promise<Figure[]> {
  await settled(page, `${appOrigin}${computePath(workspace)}/clusters`);
  const isList = (path: string) => path.toLowerCase().endsWith(`/${workspace.name}/computes`);
  await takeCalls(workspace);
  const polls = { answered: 0 };
  page.on('response', (answer) => {
    if (answer.url().endsWith('/computes')) polls.answered += 1;
  });
  await page.waitForTimeout(60_000);
  const calls = await takeCalls(workspace);
  const listCalls = calls.filter(({ path }) => isList(path));
  const ofRows = calls.filter(({ path }) => /\/computes\/[^/]+/i.test(path));
  return [
    {
      what: 'a minute of the clusters page: polls of the list',
      value: polls.answered,
      unit: 'calls',
    },
    {
      what: 'a minute of the clusters page: pages of lists',
      value: listCalls.length,
      unit: 'calls',
    },
    { what: 'a minute of the clusters page: all calls', value: calls.length, unit: 'calls' },
    {
      what: 'a minute of the clusters page: of single rows',
      value: ofRows.length,
      unit: 'calls',
      goal: 0,
    },
  ];
}

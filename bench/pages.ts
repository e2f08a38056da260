import { withPage } from './browser';
import { exampleNames } from './example-names';
import type { Figure } from './figure';
import { benchPages, type BenchPage } from './page-table';
import { serveStaticPages } from './static-page';
import { median } from './stats';
import { appOrigin, type Target } from './target';
import { visitorOf, type Visit, type Visitor } from './visit';
import { dropWorkspace, makeWorkspace } from './workspace';

const counts = [0, 20, 1_000, 10_000];
/** Of all scripts of any page, compressed. */
const scriptGoalKb = 350;

/** What every page sends, and when it is of use, against a static page of as many rows. */
export async function measurePages(_: Target, { quick }: { quick: boolean }): Promise<Figure[]> {
  const statics = await serveStaticPages();
  try {
    return await withPage(async (page) => {
      const visit = await visitorOf(page);
      const figures: Figure[] = [];
      const weights = new Map<string, Visit[]>();
      for (const count of quick ? [20, 1_000] : counts) {
        // Long lists take seconds, in which chance has little part; nothing at all is soon there.
        const runs = quick || count !== 20 ? 1 : 3;
        const visits = await visitAll(visit, count, statics.urlOf(count), runs);
        figures.push(...timesOf(count, visits));
        for (const [name, each] of visits.pages) {
          weights.set(name, [...(weights.get(name) ?? []), ...each]);
        }
      }
      return [...weightsOf(weights), ...figures];
    });
  } finally {
    statics.close();
  }
}

interface Visits {
  bare: Visit[];
  pages: Map<string, Visit[]>;
}

/** In turn, so that a machine that slows down slows all. */
async function visitAll(
  visit: Visitor,
  count: number,
  staticUrl: string,
  runs: number,
): Promise<Visits> {
  const workspace = await makeWorkspace(count);
  const names = await exampleNames(workspace);
  const shown = benchPages.filter(({ needs }) => needs === undefined || names[needs]);
  const pages = new Map<string, Visit[]>(shown.map(({ name }) => [name, []]));
  const bare: Visit[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await visit(staticUrl, 'h2'));
    for (const page of shown) {
      pages.get(page.name)?.push(await visit(addressOf(page, workspace, names), page.shows));
    }
  }
  await dropWorkspace(workspace);
  return { bare, pages };
}

const addressOf = ({ path }: BenchPage, ...where: Parameters<BenchPage['path']>): string =>
  `${appOrigin}${path(...where)}`;

const timeOf = (visits: readonly Visit[]): number => median(visits.map(({ ms }) => ms));

function timesOf(count: number, { bare, pages }: Visits): Figure[] {
  const least = timeOf(bare);
  return [...pages].flatMap(([name, visits]): Figure[] => [
    { what: `${name}, ${count} computes: of use after`, value: timeOf(visits), unit: 'ms' },
    {
      what: `${name} / static page, ${count} computes`,
      value: timeOf(visits) / least,
      unit: 'ratio',
    },
  ]);
}

function weightsOf(weights: ReadonlyMap<string, readonly Visit[]>): Figure[] {
  return [...weights].flatMap(([name, visits]): Figure[] => [
    {
      what: `${name}: JavaScript sent`,
      value: median(visits.map(({ scriptBytes }) => scriptBytes)) / 1024,
      unit: 'KB',
      goal: scriptGoalKb,
    },
    {
      what: `${name}: all bytes, at most`,
      value: Math.max(...visits.map(({ bytes }) => bytes)) / 1024,
      unit: 'KB',
    },
  ]);
}

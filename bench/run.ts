import { measureCalls } from './calls';
import { print, type Figure } from './figure';
import { measureInteraction } from './interaction';
import { measureListRoute } from './list-route';
import { measurePages } from './pages';
import { keep } from './results';
import { measureServer } from './server';
import { startTarget, type Target } from './target';

type Part = (target: Target, options: { quick: boolean }) => Promise<Figure[]>;

const parts: Record<string, Part> = {
  server: measureServer,
  route: measureListRoute,
  calls: measureCalls,
  interaction: measureInteraction,
  pages: measurePages,
};

/** `npm run bench -- pages calls` measures these alone; `--quick` measures less of each. */
const asked = process.argv.slice(2).filter((word) => word !== '--quick');
const unknown = asked.filter((name) => !parts[name]);
if (unknown.length > 0) {
  throw new Error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
}
const quick = process.argv.includes('--quick');

const target = await startTarget();
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const start = performance.now();
    const figures = await measure(target, { quick });
    console.log(`\n${name}, in ${Math.round((performance.now() - start) / 1_000)} s`);
    print(figures);
    // A quick look is no result.
    if (!quick) console.log(`Kept in ${keep(name, figures)}`);
  }
} finally {
  target.stop();
}

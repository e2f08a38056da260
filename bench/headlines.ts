import { goalOf, shown, verdictOf, type Figure } from './figure';

/** The figures that say most, for the README; all others are beside the results. */
const headlines: readonly string[] = [
  'clusters: JavaScript sent',
  'clusters, 20 computes: of use after',
  'clusters, 1000 computes: of use after',
  'clusters, 10000 computes: of use after',
  'sort, 10000 rows: longest task',
  'filter, 10000 rows: longest task',
  'scroll, 10000 rows: longest task',
  'type a name, 10000 rows: longest task',
  'list route / ARM, 20 computes, 16 at a time: median',
  'list route / ARM, 1000 computes, 16 at a time: median',
  'list route / ARM, 10000 computes, 1 at a time: median',
  'unchanged poll, 1000 computes: answered, with headers',
  'a minute of the clusters page: of single rows',
  'memory after 10000 / 5000 requests',
  'server: first answer after',
  'server: memory when started',
];

const place = /(?<=<!-- figures -->\n)[^]*(?=<!-- end of figures -->)/;

/** The README with its table made anew. */
export const withHeadlines = (readme: string, figures: readonly Figure[]): string =>
  readme.replace(place, () => `\n${tableOf(figures)}\n\n`);

function tableOf(figures: readonly Figure[]): string {
  const told = headlines.flatMap((what) => figures.find((figure) => figure.what === what) ?? []);
  return ['| figure | value | goal | |', '|---|---|---|---|', ...told.map(rowOf)].join('\n');
}

/** A row of a table of figures. */
export function rowOf(figure: Figure): string {
  const unit = figure.unit === 'ratio' ? '' : ` ${figure.unit}`;
  const cells = [figure.what, `${shown(figure.value)}${unit}`, goalOf(figure), verdictOf(figure)];
  return `| ${cells.join(' | ')} |`;
}

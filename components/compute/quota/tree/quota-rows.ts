import type { QuotaNode } from '@/lib/domain/quota/quota-tree';
import { nodeTitle } from './node-text';

export interface QuotaView {
  search: string;
  onlyUsed: boolean;
  /** Lines that are not as they are at first: open instead of closed, or closed instead of open. */
  toggled: ReadonlySet<string>;
  /** How many pages of lines are shown below a line; 1 where it is not said. */
  pages: ReadonlyMap<string, number>;
  /** Whether a line is open at first. */
  isOpenAtFirst: (node: QuotaNode) => boolean;
}

export interface QuotaRow {
  node: QuotaNode;
  depth: number;
  /** Undefined: there is nothing below it. */
  isOpen: boolean | undefined;
  /** What its bar is full at: its own limit, else that of what it is part of. */
  full: number;
}

/** Lines below one that are not shown yet. */
export interface MoreRow {
  more: number;
  parent: QuotaNode;
  depth: number;
}

/** Enough for one look; thousands would keep the page from answering to keys. */
export const rowsPerPage = 100;

/** The lines that are on screen, from the region down. */
export function quotaRows(tree: readonly QuotaNode[], view: QuotaView): (QuotaRow | MoreRow)[] {
  const wanted = view.search.trim().toLowerCase();
  return tree.flatMap((pool) => rowsOf(pool, { depth: 0, full: 0, isWanted: wanted === '' }, view));
}

interface Above {
  depth: number;
  full: number;
  /** Whether what is looked for was found in a line above. */
  isWanted: boolean;
}

function rowsOf(node: QuotaNode, above: Above, view: QuotaView): (QuotaRow | MoreRow)[] {
  const isWanted = above.isWanted || matches(node, view.search);
  const children = isWanted
    ? node.children
    : node.children.filter((child) => matchesWithin(child, view.search));
  if (!isWanted && children.length === 0 && node.level !== 'pool') return [];
  const shown = children.filter(({ used }) => used !== 0 || !view.onlyUsed);
  const isOpen =
    (view.search.trim() !== '' || view.isOpenAtFirst(node)) !== view.toggled.has(node.id);
  const full = node.limit > 0 && node.level !== 'compute' ? node.limit : above.full;
  const row = { node, depth: above.depth, isOpen: shown.length > 0 ? isOpen : undefined, full };
  if (!isOpen) return [row];
  const depth = above.depth + 1;
  const rest = shown.filter(({ level }) => level === 'rest');
  const told = shown.filter(({ level }) => level !== 'rest').toSorted(inOrder);
  const onPage = told.slice(0, rowsPerPage * (view.pages.get(node.id) ?? 1));
  const more = told.length - onPage.length;
  const below = (child: QuotaNode) => rowsOf(child, { depth, full, isWanted }, view);
  return [
    row,
    ...onPage.flatMap(below),
    ...(more > 0 ? [{ more, parent: node, depth }] : []),
    ...rest.flatMap(below),
  ];
}

const matches = (node: QuotaNode, search: string): boolean =>
  nodeTitle(node).toLowerCase().includes(search.trim().toLowerCase());

const matchesWithin = (node: QuotaNode, search: string): boolean =>
  matches(node, search) || node.children.some((child) => matchesWithin(child, search));

// Made once: making one for each comparison takes far longer than all of them.
const collator = new Intl.Collator('en', { numeric: true });

/** What is in use first, then by name. */
const inOrder = (a: QuotaNode, b: QuotaNode): number =>
  Number(b.used > 0) - Number(a.used > 0) || collator.compare(nodeTitle(a), nodeTitle(b));

import { ArmFailure } from './arm-failure';
import type { JsonObject } from './json';

/**
 * All items of a list. Pages come one after the other: each names only the one that follows it, by
 * a link that holds everything, the api-version included (ARM RPC, "Collection GET").
 */
export async function allPages(
  get: (url: string) => Promise<JsonObject>,
  firstUrl: string,
  maxPages = Number.POSITIVE_INFINITY,
): Promise<unknown[]> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  let url: string | undefined = firstUrl;
  while (url !== undefined && seen.size < maxPages) {
    if (seen.has(url)) throw malformed('ARM gave the same page twice');
    seen.add(url);
    const page = await get(url);
    if (!Array.isArray(page.value)) throw malformed('ARM gave a list without a value');
    items.push(...page.value);
    url = linkOf(page);
  }
  return items;
}

/** ARM ends a list with no link, null, or an empty one. */
function linkOf({ nextLink }: JsonObject): string | undefined {
  if (nextLink === undefined || nextLink === null || nextLink === '') return undefined;
  if (typeof nextLink === 'string' && URL.canParse(nextLink)) return nextLink;
  throw malformed('ARM gave a nextLink that is no URL');
}

function malformed(reason: string): ArmFailure {
  return new ArmFailure({ kind: 'nonsense', status: 200, reason });
}

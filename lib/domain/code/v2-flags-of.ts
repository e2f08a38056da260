import type { Flag } from './shell-command';
import { isDocument, isList, plainText, type ToolDocument, type ToolValue } from './tool-document';
import { v2Flags } from './v2-flags';

/** The flags that say what a document says, as far as there are any. */
export const v2FlagsOf = (document: ToolDocument): Flag[] =>
  v2Flags.flatMap(([flag, ...path]) => {
    const value = path.reduce<ToolValue | undefined>(
      (found, key) => (isDocument(found) ? found[key] : undefined),
      document,
    );
    return value === undefined ? [] : [[flag, ...wordsOf(value)]];
  });

/** Identities stand in one word with commas between them, tags in one word each. */
function wordsOf(value: ToolValue): ToolValue[] {
  if (isList(value)) {
    return [value.map((one) => plainText(isDocument(one) ? one['resource_id'] : one)).join(',')];
  }
  if (isDocument(value)) {
    return Object.entries(value).map(([key, item]) => `${key}=${plainText(item)}`);
  }
  return [value];
}

import { z } from 'zod';
import { getRaw, type RawAnswer } from './http';
import { appOrigin, emulatorOrigin } from './target';
import type { BenchWorkspace } from './workspace';

const apiVersion = '2025-12-01';

/** The list of a workspace's computes, as our route answers it. */
export function listThroughApp(
  { subscriptionId, resourceGroup, name }: BenchWorkspace,
  token: string,
  known?: { etag: string },
): Promise<RawAnswer> {
  const url = `${appOrigin}/api/workspaces/${subscriptionId}/${resourceGroup}/${name}/computes`;
  const headers = { authorization: `Bearer ${token}`, 'accept-encoding': 'gzip' };
  return known
    ? getRaw(url, { ...headers, 'if-none-match': known.etag }, 304)
    : getRaw(url, headers);
}

const pageSchema = z.object({ value: z.array(z.unknown()), nextLink: z.string().nullish() });

/** The same from ARM, page by page: whoever wants all follows the links. */
export async function listFromArm(workspace: BenchWorkspace, token: string): Promise<Buffer[]> {
  const { subscriptionId, resourceGroup, name } = workspace;
  let next: string | null | undefined =
    `${emulatorOrigin}/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/` +
    `Microsoft.MachineLearningServices/workspaces/${name}/computes?api-version=${apiVersion}`;
  const pages: Buffer[] = [];
  while (next) {
    const { body } = await getRaw(next, { authorization: `Bearer ${token}` });
    pages.push(body);
    next = pageSchema.parse(JSON.parse(body.toString())).nextLink;
  }
  return pages;
}

import { z } from 'zod';
import { workspaceId, type WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Found } from './accounting';

export interface Place {
  workspace: WorkspaceRef;
  location: string;
}

/** Reads from ARM itself, past the app. */
export type ArmGet = (path: string) => Promise<unknown>;

const innerSchema = z.object({
  state: z.string().optional(),
  schedules: z.object({ computeStartStop: z.array(z.unknown()).nullish() }).nullish(),
  scaleSettings: z.object({ maxNodeCount: z.number() }).optional(),
});

const pageSchema = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      tags: z.record(z.string(), z.string()).nullish(),
      properties: z.object({ computeType: z.string(), properties: innerSchema }),
    }),
  ),
  nextLink: z.string().nullish(),
});
type Resource = z.infer<typeof pageSchema>['value'][number];

/** Looks up a compute by its id in lower case, as ARM has it. */
export async function findComputes(
  arm: ArmGet,
  places: readonly Place[],
): Promise<(id: string) => Found | undefined> {
  const found = new Map<string, Found>();
  for (const { workspace } of places) {
    let next: string | null | undefined =
      `${workspaceId(workspace)}/computes?api-version=2025-12-01`;
    while (next) {
      const page = pageSchema.parse(await arm(next));
      for (const one of page.value) found.set(one.id.toLowerCase(), foundOf(one));
      next = page.nextLink;
    }
  }
  return (id) => found.get(id);
}

function foundOf({ tags, properties }: Resource): Found {
  const { state, schedules, scaleSettings } = properties.properties;
  return {
    tags: tags ?? {},
    schedules: schedules?.computeStartStop?.length ?? 0,
    ...(state !== undefined && { state }),
    ...(scaleSettings && { maxNodes: scaleSettings.maxNodeCount }),
  };
}

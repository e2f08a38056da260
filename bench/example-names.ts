import { z } from 'zod';
import { listFromArm } from './lists';
import type { ExampleNames } from './page-table';
import { armToken } from './sign-in';
import type { BenchWorkspace } from './workspace';

const pageSchema = z.object({
  value: z.array(z.object({ name: z.string(), properties: z.object({ computeType: z.string() }) })),
});

/** Of the first cluster and instance. */
export async function exampleNames(workspace: BenchWorkspace): Promise<ExampleNames> {
  const [first] = await listFromArm(workspace, await armToken());
  const { value } = pageSchema.parse(JSON.parse(first?.toString() ?? '{}'));
  const named = (type: string) =>
    value.find(({ properties }) => properties.computeType === type)?.name;
  return { cluster: named('AmlCompute'), instance: named('ComputeInstance') };
}

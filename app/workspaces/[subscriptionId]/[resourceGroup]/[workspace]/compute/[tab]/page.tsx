import { z } from 'zod';
import { pageParams } from '@/app/workspaces/page-params';
import { ComputeList } from '@/components/compute/list/compute-list';
import { tabs } from '@/lib/browser/url/routes';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

const paramsSchema = workspaceRefSchema.extend({ tab: z.enum(Object.values(tabs)) });

export default async function Page({ params }: { params: Promise<unknown> }) {
  const { tab, ...workspace } = await pageParams(paramsSchema, params);
  return <ComputeList workspace={workspace} tab={tab} />;
}

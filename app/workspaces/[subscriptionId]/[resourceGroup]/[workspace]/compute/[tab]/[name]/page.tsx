import { z } from 'zod';
import { pageParams } from '@/app/workspaces/page-params';
import { ComputeDetail } from '@/components/compute/detail/compute-detail';
import { tabs } from '@/lib/browser/url/routes';
import { computeRefSchema } from '@/lib/domain/resource-id/resource-id';

const paramsSchema = computeRefSchema.extend({ tab: z.enum(tabs) });

export default async function ComputePage({ params }: { params: Promise<unknown> }) {
  const { tab, name, ...workspace } = await pageParams(paramsSchema, params);
  return <ComputeDetail workspace={workspace} tab={tab} name={name} />;
}

import { pageParams } from '@/app/workspaces/page-params';
import { CostPage } from '@/components/compute/cost/cost-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <CostPage workspace={workspace} />;
}

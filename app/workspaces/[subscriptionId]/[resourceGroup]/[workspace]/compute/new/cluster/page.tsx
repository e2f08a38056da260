import { pageParams } from '@/app/workspaces/page-params';
import { ClusterWizard } from '@/components/compute/wizard/cluster-wizard';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <ClusterWizard workspace={workspace} />;
}

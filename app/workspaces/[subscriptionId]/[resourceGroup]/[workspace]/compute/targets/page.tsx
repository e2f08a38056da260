import { pageParams } from '@/app/workspaces/page-params';
import { TargetsPage } from '@/components/compute/targets/targets-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <TargetsPage workspace={workspace} />;
}

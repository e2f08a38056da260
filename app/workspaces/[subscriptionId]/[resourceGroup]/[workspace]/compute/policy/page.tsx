import { pageParams } from '@/app/workspaces/page-params';
import { PolicyPage } from '@/components/compute/policy/policy-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <PolicyPage workspace={workspace} />;
}

import { pageParams } from '@/app/workspaces/page-params';
import { InstanceWizard } from '@/components/compute/wizard/instance-wizard';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <InstanceWizard workspace={workspace} />;
}

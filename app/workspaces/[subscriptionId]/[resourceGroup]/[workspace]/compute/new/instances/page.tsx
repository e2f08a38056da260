import { pageParams } from '@/app/workspaces/page-params';
import { ManyWizard } from '@/components/compute/many/many-wizard';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <ManyWizard workspace={workspace} />;
}

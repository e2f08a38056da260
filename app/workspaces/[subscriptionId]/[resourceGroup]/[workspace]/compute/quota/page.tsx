import { pageParams } from '@/app/workspaces/page-params';
import { QuotaPage } from '@/components/compute/quota/page/quota-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <QuotaPage workspace={workspace} />;
}

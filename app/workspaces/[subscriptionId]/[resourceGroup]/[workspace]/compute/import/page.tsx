import { pageParams } from '@/app/workspaces/page-params';
import { ImportPage } from '@/components/compute/code/import/import-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <ImportPage workspace={workspace} />;
}

import { pageParams } from '@/app/workspaces/page-params';
import { AttachChooser } from '@/components/compute/attach/attach-chooser';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <AttachChooser workspace={workspace} kind="attached" />;
}

import { pageParams } from '@/app/workspaces/page-params';
import { AvailabilityPage } from '@/components/compute/availability/availability-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <AvailabilityPage workspace={workspace} />;
}

import { notFound } from 'next/navigation';
import { ClusterWizard } from '@/components/compute/wizard/cluster-wizard';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <ClusterWizard workspace={parsed.data} />;
}

import { notFound } from 'next/navigation';
import { CostPage } from '@/components/compute/cost/cost-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <CostPage workspace={parsed.data} />;
}

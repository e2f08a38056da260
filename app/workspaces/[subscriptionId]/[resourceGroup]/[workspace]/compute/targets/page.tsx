import { notFound } from 'next/navigation';
import { TargetsPage } from '@/components/compute/targets/targets-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <TargetsPage workspace={parsed.data} />;
}

import { notFound } from 'next/navigation';
import { AvailabilityPage } from '@/components/compute/availability/availability-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <AvailabilityPage workspace={parsed.data} />;
}

import { notFound } from 'next/navigation';
import { ManyWizard } from '@/components/compute/many/many-wizard';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <ManyWizard workspace={parsed.data} />;
}

import { notFound } from 'next/navigation';
import { InstanceWizard } from '@/components/compute/wizard/instance-wizard';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <InstanceWizard workspace={parsed.data} />;
}

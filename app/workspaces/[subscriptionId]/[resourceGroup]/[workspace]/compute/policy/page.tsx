import { notFound } from 'next/navigation';
import { PolicyPage } from '@/components/compute/policy/policy-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <PolicyPage workspace={parsed.data} />;
}

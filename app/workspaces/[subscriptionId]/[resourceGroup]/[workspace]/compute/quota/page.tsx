import { notFound } from 'next/navigation';
import { QuotaPage } from '@/components/compute/quota/page/quota-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <QuotaPage workspace={parsed.data} />;
}

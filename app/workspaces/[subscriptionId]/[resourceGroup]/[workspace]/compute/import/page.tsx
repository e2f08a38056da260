import { notFound } from 'next/navigation';
import { ImportPage } from '@/components/compute/code/import/import-page';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <ImportPage workspace={parsed.data} />;
}

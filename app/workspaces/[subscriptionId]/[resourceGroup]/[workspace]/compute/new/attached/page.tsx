import { notFound } from 'next/navigation';
import { AttachChooser } from '@/components/compute/attach/attach-chooser';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = workspaceRefSchema.safeParse(await params);
  if (!parsed.success) notFound();
  return <AttachChooser workspace={parsed.data} kind="attached" />;
}

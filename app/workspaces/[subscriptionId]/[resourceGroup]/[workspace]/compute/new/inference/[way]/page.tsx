import { notFound } from 'next/navigation';
import { z } from 'zod';
import { AttachPage } from '@/components/compute/attach/attach-page';
import { waysOf } from '@/lib/domain/attach/attach-ways';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

const paramsSchema = workspaceRefSchema.extend({ way: z.string() });

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const { way: id, ...workspace } = parsed.data;
  const way = waysOf('inference').find((one) => one.id === id);
  if (!way) notFound();
  return <AttachPage workspace={workspace} way={way} />;
}

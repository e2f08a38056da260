import { notFound } from 'next/navigation';
import { z } from 'zod';
import { pageParams } from '@/app/workspaces/page-params';
import { AttachPage } from '@/components/compute/attach/attach-page';
import { waysOf } from '@/lib/domain/attach/attach-ways';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

const paramsSchema = workspaceRefSchema.extend({ way: z.string() });

export default async function Page({ params }: { params: Promise<unknown> }) {
  const { way: id, ...workspace } = await pageParams(paramsSchema, params);
  const way = waysOf('attached').find((one) => one.id === id);
  if (!way) notFound();
  return <AttachPage workspace={workspace} way={way} />;
}

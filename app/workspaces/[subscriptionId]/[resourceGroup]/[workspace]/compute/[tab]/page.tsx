import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ComputeList } from '@/components/compute/list/compute-list';
import { tabs } from '@/lib/browser/url/routes';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

const paramsSchema = workspaceRefSchema.extend({ tab: z.enum(Object.values(tabs)) });

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const { tab, ...workspace } = parsed.data;
  return <ComputeList workspace={workspace} tab={tab} />;
}

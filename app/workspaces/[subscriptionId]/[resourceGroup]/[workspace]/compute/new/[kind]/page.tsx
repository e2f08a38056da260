import { notFound } from 'next/navigation';
import { z } from 'zod';
import { CreateWizard } from '@/components/compute/wizard/create-wizard';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

const paramsSchema = workspaceRefSchema.extend({ kind: z.enum(['cluster', 'instance']) });

export default async function Page({ params }: { params: Promise<unknown> }) {
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const { kind, ...workspace } = parsed.data;
  return <CreateWizard workspace={workspace} kind={kind} />;
}

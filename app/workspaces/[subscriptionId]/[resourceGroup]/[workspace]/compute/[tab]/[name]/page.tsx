import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ComputeDetail } from '@/components/compute/detail/compute-detail';
import { tabs } from '@/lib/browser/url/routes';
import { computeRefSchema } from '@/lib/domain/resource-id/resource-id';

const paramsSchema = computeRefSchema.extend({ tab: z.enum(tabs) });

export default async function ComputePage({ params }: { params: Promise<unknown> }) {
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const { tab, name, ...workspace } = parsed.data;
  return <ComputeDetail workspace={workspace} tab={tab} name={name} />;
}

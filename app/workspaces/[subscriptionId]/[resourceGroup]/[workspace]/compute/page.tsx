import { notFound, redirect } from 'next/navigation';
import { routes, tabs } from '@/lib/browser/url/routes';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = workspaceRefSchema.safeParse(await params);
  if (!workspace.success) notFound();
  redirect(routes.computes(workspace.data, tabs.instance));
}

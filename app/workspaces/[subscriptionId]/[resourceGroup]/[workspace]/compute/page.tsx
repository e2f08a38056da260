import { redirect } from 'next/navigation';
import { pageParams } from '@/app/workspaces/page-params';
import { routes, tabs } from '@/lib/browser/url/routes';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

export default async function Page({ params }: { params: Promise<unknown> }) {
  const workspace = await pageParams(workspaceRefSchema, params);
  redirect(routes.computes(workspace, tabs.instance));
}

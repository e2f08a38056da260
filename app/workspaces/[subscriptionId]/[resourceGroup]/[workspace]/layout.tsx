import { pageParams } from '@/app/workspaces/page-params';
import { WorkspaceFrame } from '@/components/shell/workspace-frame';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

interface LayoutProps {
  params: Promise<unknown>;
  children: React.ReactNode;
}

export default async function Layout({ params, children }: LayoutProps) {
  const workspace = await pageParams(workspaceRefSchema, params);
  return <WorkspaceFrame workspace={workspace}>{children}</WorkspaceFrame>;
}

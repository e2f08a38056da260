import { notFound } from 'next/navigation';
import { WorkspaceFrame } from '@/components/shell/workspace-frame';
import { workspaceRefSchema } from '@/lib/domain/resource-id/resource-id';

interface LayoutProps {
  params: Promise<unknown>;
  children: React.ReactNode;
}

export default async function Layout({ params, children }: LayoutProps) {
  const workspace = workspaceRefSchema.safeParse(await params);
  if (!workspace.success) notFound();
  return <WorkspaceFrame workspace={workspace.data}>{children}</WorkspaceFrame>;
}

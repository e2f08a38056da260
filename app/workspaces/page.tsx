import { WorkspaceChooser } from '@/components/workspaces/workspace-chooser';

export default function Page() {
  return <WorkspaceChooser />;
}

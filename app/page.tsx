import { Home } from '@/components/workspaces/home';

export default function Page() {
  return <Home />;
}

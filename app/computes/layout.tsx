import { Providers } from '@/components/shell/providers';
import { serverConfig } from '@/lib/server/config/config';

/** All that needs a signed-in person. */
export default function Layout({ children }: { children: React.ReactNode }) {
  return <Providers publicConfig={serverConfig().publicConfig}>{children}</Providers>;
}

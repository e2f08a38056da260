import { headers } from 'next/headers';
import { Providers } from '@/components/shell/providers';
import { serverConfig } from '@/lib/server/config/config';

/** All that needs a signed-in person. The redirect page must stay outside: it shares the session. */
export default async function Layout({ children }: { children: React.ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <Providers publicConfig={serverConfig().publicConfig} nonce={nonce}>
      {children}
    </Providers>
  );
}

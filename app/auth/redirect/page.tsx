import { RedirectBridge } from '@/components/shell/redirect-bridge';

export const metadata = { title: 'Signing in' };

export default function Page() {
  return <RedirectBridge />;
}

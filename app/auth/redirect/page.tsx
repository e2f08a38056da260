import { RedirectBridge } from '@/components/shell/redirect-bridge';

export default function Page() {
  return <RedirectBridge />;
}

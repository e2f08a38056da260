import { AllComputes } from '@/components/everywhere/all-computes';

export default function Page() {
  return <AllComputes />;
}

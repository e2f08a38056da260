import type { Tab } from '@/lib/browser/url/routes';

/** What the studio calls each tab. */
export const tabTitles: Record<Tab, string> = {
  instances: 'Compute instances',
  clusters: 'Compute clusters',
  inference: 'Inference clusters',
  attached: 'Attached compute',
};

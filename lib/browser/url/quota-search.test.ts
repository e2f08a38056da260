import { expect, test } from 'vitest';
import { freeCoresHref } from './quota-search';

const ref = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg',
  workspace: 'ws1',
};
const page = `/workspaces/${ref.subscriptionId}/rg/ws1/compute/quota`;

test.each([
  [{ cores: 12, priority: 'Dedicated' }, '?free=12'],
  [
    { cores: 8, priority: 'LowPriority', location: 'westus' },
    '?location=westus&free=8&priority=LowPriority',
  ],
  [
    { cores: 4, priority: 'Dedicated', family: 'standard NDAMSv4_A100Family' },
    '?free=4&family=standard+NDAMSv4_A100Family',
  ],
] as const)('%j', (need, search) => {
  const href = freeCoresHref(ref, need);
  expect(href.startsWith(page)).toBe(true);
  const found = Object.fromEntries(new URLSearchParams(href.slice(page.length)));
  expect(found).toEqual(Object.fromEntries(new URLSearchParams(search)));
});

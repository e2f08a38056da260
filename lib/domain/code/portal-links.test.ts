import { expect, test } from 'vitest';
import { cloudOfPortal, type Cloud } from './portal-links';

test.each<[string, Cloud]>([
  ['https://portal.azure.com', 'AzureCloud'],
  ['https://portal.azure.us', 'AzureUSGovernment'],
  ['https://portal.azure.cn', 'AzureChinaCloud'],
  ['https://elsewhere.example.com', 'AzureCloud'],
])('the portal at %s is of %s', (address, cloud) => {
  expect(cloudOfPortal(address)).toBe(cloud);
});

import { describe, expect, test } from 'vitest';
import type { EverywhereSearch } from '@/lib/browser/url/everywhere-search';
import type { Workspace } from '@/lib/domain/workspace/workspace';
import { filterRows, placeChoices, regionChoices, wantedPlaces } from './filter-places';
import { placeKey, placedComputes, rowId, type PlacedRow } from './placed-row';

const place = (workspace: string, change: Partial<Workspace> = {}): Workspace => ({
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  subscriptionName: 'Research',
  resourceGroup: 'rg-a',
  workspace,
  location: 'eastus',
  ...change,
});
const vision = place('vision-lab');
const sales = place('sales', { subscriptionName: 'Business' });

const instance = (name: string, where: Workspace, change: object = {}): PlacedRow => ({
  kind: 'instance',
  name,
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state: 'Running',
  place: where,
  ...change,
});
const vm: PlacedRow = {
  kind: 'attached',
  name: 'vm-1',
  location: 'westeurope',
  computeType: 'VirtualMachine',
  provisioningState: 'Succeeded',
  isAttached: true,
  place: sales,
};
const rows = [
  instance('a', vision),
  instance('b', sales, { state: 'Stopped', createdBy: { id: 'DANA' } }),
  vm,
];

describe('what the address asks for', () => {
  const none = { q: '', kind: [], state: [], owner: [], size: [], region: [], ownerId: undefined };
  test.each<[string, Partial<EverywhereSearch & { ownerId: string }>, string[]]>([
    ['all', {}, ['a', 'b', 'vm-1']],
    ['a kind', { kind: ['attached'] }, ['vm-1']],
    ['a region', { region: ['eastus'] }, ['a', 'b']],
    ['a state', { state: ['Stopped'] }, ['b']],
    ['mine', { ownerId: 'dana' }, ['b']],
    ['a workspace by its name', { q: 'vision' }, ['a']],
    ['a subscription by its name', { q: 'business vm' }, ['vm-1']],
    ['both of two', { kind: ['instance'], region: ['westeurope'] }, []],
  ])('%s', (_, wanted, names) => {
    expect(filterRows(rows, { ...none, ...wanted }).map(({ name }) => name)).toEqual(names);
  });
});

test('only chosen workspaces are asked, whatever their case', () => {
  const all = [vision, sales];
  expect(wantedPlaces(all, [])).toBe(all);
  expect(wantedPlaces(all, [placeKey(sales).toUpperCase()])).toEqual([sales]);
  expect(wantedPlaces(all, [placeKey(place('gone'))])).toEqual([]);
});

test('workspaces of the same name are told apart', () => {
  const twin = place('vision-lab', { resourceGroup: 'rg-b' });
  expect(placeChoices([vision, twin, sales]).map(({ label }) => label)).toEqual([
    'sales',
    'vision-lab (rg-a, Research)',
    'vision-lab (rg-b, Research)',
  ]);
});

test('regions that rows have, and those that are chosen, each once', () => {
  expect(regionChoices(rows, ['japaneast', 'eastus']).map(({ value }) => value)).toEqual([
    'eastus',
    'japaneast',
    'westeurope',
  ]);
});

test('rows of the same name are told apart, and stay the same for the same answer', () => {
  const computes = [instance('a', vision)];
  const look = { place: sales, computes, isLooking: false, updatedAt: 0 };
  const [row] = placedComputes(look);
  expect(row && rowId(row)).not.toBe(rowId(instance('a', vision)));
  expect(placedComputes({ ...look, isLooking: true })[0]).toBe(row);
  expect(placedComputes({ place: sales, isLooking: true, updatedAt: 0 })).toEqual([]);
});

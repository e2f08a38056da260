import { expect, test } from 'vitest';
import { createCluster, smallWorld } from '../sim/testing/small-world';
import { computesIn } from './computes-in';

test('computes that join and leave are seen at once, in their order', () => {
  const world = smallWorld();
  const [workspace] = world.workspaces;
  const names = () => workspace && computesIn(world, workspace).map(({ name }) => name);
  createCluster(world, 'first');
  expect(names()).toEqual(['first']);
  createCluster(world, 'second');
  expect(names()).toEqual(['first', 'second']);
  world.computes = world.computes.filter(({ name }) => name !== 'first');
  expect(names()).toEqual(['second']);
  createCluster(world, 'third');
  expect(names()).toEqual(['second', 'third']);
});

test('those of another workspace or resource group of the same name are not', () => {
  const world = smallWorld();
  const [workspace] = world.workspaces;
  if (!workspace) throw new Error('The world has a workspace');
  createCluster(world, 'first');
  expect(computesIn(world, { ...workspace, name: 'another' })).toEqual([]);
  expect(computesIn(world, { ...workspace, resourceGroup: 'another' })).toEqual([]);
});

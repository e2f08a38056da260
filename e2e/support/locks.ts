import { expect, type APIRequestContext } from '@playwright/test';
import { avery } from '../../emulator/entra/people';
import { bearer } from './bearer';
import type { World } from './world';

interface LockRef {
  resourceGroup: string;
  name: string;
}

const urlOf = ({ subscriptionId }: World, { resourceGroup, name }: LockRef): string =>
  `/emulator/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}` +
  `/providers/Microsoft.Authorization/locks/${name}?api-version=2020-05-01`;

/** Avery locks a resource group, as owners do outside the app. */
export async function addLock(
  request: APIRequestContext,
  world: World,
  lock: LockRef & { level: 'CanNotDelete' | 'ReadOnly' },
): Promise<void> {
  const answer = await request.put(urlOf(world, lock), {
    headers: await bearer(request, avery),
    data: { properties: { level: lock.level } },
  });
  expect(answer.status()).toBe(201);
}

export async function removeLock(
  request: APIRequestContext,
  world: World,
  lock: LockRef,
): Promise<void> {
  const answer = await request.delete(urlOf(world, lock), {
    headers: await bearer(request, avery),
  });
  expect(answer.status()).toBe(200);
}

import { describe, expect, test } from 'vitest';
import type { ComputeNode } from '@/lib/domain/compute/compute-node';
import { nodeSsh, sshAccessOf } from './node-ssh';

const armOf = (properties: unknown) => ({ properties: { properties } });
const dana = { userAccountCredentials: { adminUserName: 'dana' } };
const subnet = { id: '/subscriptions/s/subnets/default' };

describe('whether SSH is on, and for whom', () => {
  test.each([
    [{}, undefined],
    [{ userAccountCredentials: null, remoteLoginPortPublicAccess: 'Enabled' }, undefined],
    [{ ...dana, remoteLoginPortPublicAccess: 'Enabled' }, true],
    [{ ...dana, remoteLoginPortPublicAccess: 'Enabled', subnet }, true],
    [{ ...dana, remoteLoginPortPublicAccess: 'Disabled' }, false],
    [{ ...dana, remoteLoginPortPublicAccess: 'NotSpecified' }, true],
    [{ ...dana, remoteLoginPortPublicAccess: 'NotSpecified', subnet }, false],
    [dana, true],
  ])('%j: open to public networks %s', (properties, isPublic) => {
    expect(sshAccessOf(armOf(properties))).toEqual(
      isPublic === undefined ? undefined : { user: 'dana', isPublic },
    );
  });
});

describe('the command for a node', () => {
  const both = { publicIpAddress: '20.1.2.7', privateIpAddress: '10.0.0.4', port: 50_001 };
  const { publicIpAddress: _, ...inside } = both;
  test.each<[Partial<ComputeNode>, boolean, string | undefined]>([
    [both, true, 'ssh dana@20.1.2.7 -p 50001'],
    [both, false, 'ssh dana@10.0.0.4 -p 22'],
    [inside, true, 'ssh dana@10.0.0.4 -p 22'],
    [{ port: 50_001 }, true, undefined],
  ])('%j with public access %s: %s', (addresses, isPublic, command) => {
    const node = { nodeId: 'tvm-1', state: 'idle', ...addresses };
    expect(nodeSsh(node, { user: 'dana', isPublic })?.command).toBe(command);
  });

  test('a private address is marked as such', () => {
    const node = { nodeId: 'tvm-1', state: 'idle', ...both };
    expect(nodeSsh(node, { user: 'dana', isPublic: true })?.isPrivate).toBe(false);
    expect(nodeSsh(node, { user: 'dana', isPublic: false })?.isPrivate).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestEmulator } from '../testing/test-emulator';
import { stageOn, startStillEmulator } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

describe('the nodes of a cluster', () => {
  it.each([
    ['in a subnet, without public addresses', 'score-vnet', /^10\.50\.2\.1[34]$/, /^null$/, 22],
    ['in a subnet, with one', 'train-main', /^10\.50\.1\.[4-9]$/, /^20\./, 50_000],
    ['without network or SSH', 'sweep-cpu', /^10\.0\./, /^20\./, null],
  ])('%s', async (_, cluster, privateIp, publicIp, port) => {
    const { call, workspaceId } = stageOn(test, 'busy');
    const { body } = await call('POST', `${workspaceId}/computes/${cluster}/listNodes`);
    const nodes = nodesOf(body);
    expect(nodes[0]).toMatchObject({
      privateIpAddress: expect.stringMatching(privateIp),
      port,
    });
    expect(String(nodes[0]?.publicIpAddress)).toMatch(publicIp);
    const addresses = nodes.map(({ privateIpAddress }) => privateIpAddress);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('tell in the errors of the cluster why they are unusable', async () => {
    const { client, at } = stageOn(test, 'busy');
    const { properties } = await client.computeOperations.get(...at, 'etl-nightly');
    expect(properties).toMatchObject({
      properties: {
        errors: [{ error: { code: 'DiskFull', message: expect.stringMatching(/tvm-/) } }],
      },
    });
  });
});

function nodesOf(body: unknown): { privateIpAddress: string; publicIpAddress: string | null }[] {
  const hasNodes = typeof body === 'object' && body !== null && 'nodes' in body;
  return hasNodes && Array.isArray(body.nodes) ? body.nodes : [];
}

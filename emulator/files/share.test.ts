import { describe, expect, it } from 'vitest';
import type { ShareRecord } from '../core/share-records';
import {
  appendText,
  findFile,
  hasDirectory,
  NOTEBOOKS_SHARE,
  readText,
  shareOf,
  writeText,
} from './share';

const workspace = { name: 'Demand-Forecasting', workspaceId: 'w', createdOnMs: 1_000 };
const world = (subscriptionId = 's') => ({ subscriptionId, shares: [] as ShareRecord[] });

describe('the share of a workspace', () => {
  it('is made once, with scripts to try', () => {
    const subscription = world();
    const share = shareOf(subscription, workspace);
    expect(shareOf(subscription, workspace)).toBe(share);
    expect(subscription.shares).toEqual([share]);
    expect(share.share).toBe(NOTEBOOKS_SHARE);
    expect(readText(share, 'Users/mika/setup-from-windows.sh')).toContain('\r\n');
    expect(readText(share, 'Users/dana/setup.sh')).not.toContain('\r');
    expect(hasDirectory(share, 'Logs')).toBe(true);
  });

  it('is in an account that no other subscription has', () => {
    const { account } = shareOf(world('s'), workspace);
    expect(account).toMatch(/^demandforeca[0-9a-f]{12}$/);
    expect(shareOf(world('t'), workspace).account).not.toBe(account);
  });
});

describe('a file', () => {
  it('is written with the directories on the way to it', () => {
    const share = shareOf(world(), workspace);
    writeText(share, 'Logs/dana-dev/creation/stdout', 'one\n', 5);
    expect(hasDirectory(share, 'Logs/dana-dev/creation')).toBe(true);
    expect(hasDirectory(share, 'logs/DANA-dev')).toBe(true);
    expect(hasDirectory(share, 'Logs/dana')).toBe(false);
  });

  it('is found in any case and keeps the case that it was made with', () => {
    const share = shareOf(world(), workspace);
    writeText(share, 'Users/dana/Über.sh', 'a', 5);
    writeText(share, 'users/DANA/über.sh', 'b', 6);
    expect(readText(share, 'Users/dana/Über.sh')).toBe('b');
    expect(findFile(share, 'USERS/dana/über.sh')).toMatchObject({
      path: 'Users/dana/Über.sh',
      modifiedMs: 6,
    });
  });

  it('grows at its end, and begins by growing', () => {
    const share = shareOf(world(), workspace);
    appendText(share, 'Logs/x', 'one\n', 5);
    appendText(share, 'Logs/x', 'two\n', 6);
    expect(readText(share, 'Logs/x')).toBe('one\ntwo\n');
    expect(readText(share, 'Logs/y')).toBeUndefined();
  });
});

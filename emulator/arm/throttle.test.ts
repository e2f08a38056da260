import { describe, expect, it } from 'vitest';
import { Throttle } from '../core/throttle-buckets';
import { countTenantRead, drawRequest } from './throttle';

const NOW = Date.UTC(2026, 0, 5, 9);
const requestLimits = { reads: 2, writes: 1, deletes: 1, refillPerSecond: 0.5 };

function world(limits?: typeof requestLimits) {
  const throttle = new Throttle();
  return (method: string, { oid = 'p1', subscriptionId = 's1', now = NOW } = {}) =>
    drawRequest(
      { throttle },
      { subscriptionId, ...(limits === undefined ? {} : { requestLimits: limits }) },
      { method, oid, now },
    );
}

describe('the request limits', () => {
  it('are those of Azure, and each answer says what is left', () => {
    const draw = world();
    expect(draw('GET')).toEqual({
      'x-ms-ratelimit-remaining-subscription-reads': '249',
      'x-ms-ratelimit-remaining-subscription-global-reads': '3749',
    });
    expect(draw('POST')).toMatchObject({ 'x-ms-ratelimit-remaining-subscription-writes': '199' });
    expect(draw('DELETE')).toMatchObject({
      'x-ms-ratelimit-remaining-subscription-deletes': '199',
    });
  });

  it('refuse what is too much and say when to come back', () => {
    const draw = world(requestLimits);
    draw('GET');
    draw('GET');
    expect(() => draw('GET')).toThrow(
      expect.objectContaining({
        status: 429,
        body: expect.objectContaining({ code: 'SubscriptionRequestsThrottled' }),
        headers: { 'retry-after': '2' },
      }),
    );
    expect(() => draw('GET', { now: NOW + 1_999 })).toThrow('exceeded');
    expect(draw('GET', { now: NOW + 2_000 })).toMatchObject({
      'x-ms-ratelimit-remaining-subscription-reads': '0',
    });
  });

  it('are separate by kind, person and subscription', () => {
    const draw = world(requestLimits);
    draw('PUT');
    expect(() => draw('PATCH')).toThrow('exceeded');
    expect(() => draw('DELETE')).not.toThrow();
    expect(() => draw('PUT', { oid: 'p2' })).not.toThrow();
    expect(() => draw('PUT', { subscriptionId: 's2' })).not.toThrow();
  });

  it('of the whole subscription are fifteen times those of one person', () => {
    const draw = world(requestLimits);
    for (let i = 0; i < 15; i += 1) draw('PUT', { oid: `p${i}` });
    expect(() => draw('PUT', { oid: 'another' })).toThrow('exceeded');
  });

  it('are counted and not enforced above subscriptions', () => {
    const throttle = new Throttle();
    const answers = Array.from({ length: 300 }, () => countTenantRead({ throttle }, 'p1', NOW));
    expect(answers[0]).toEqual({ 'x-ms-ratelimit-remaining-tenant-reads': '249' });
    expect(answers.at(-1)).toEqual({ 'x-ms-ratelimit-remaining-tenant-reads': '0' });
  });
});

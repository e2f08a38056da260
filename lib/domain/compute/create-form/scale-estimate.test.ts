import { describe, expect, test } from 'vitest';
import { clusterForm, ds3, quota, withScale } from './create-form.fixture';
import { scaleEstimate } from './scale-estimate';
import { scaleWarnings } from './scale-warnings';

test('vCPUs and price at both ends, and what idling costs', () => {
  const estimate = scaleEstimate(
    withScale({ minNodes: '1', maxNodes: '5', idleSeconds: '1800' }),
    ds3,
  );
  expect(estimate.min).toEqual({ nodes: 1, vCPUs: 4, perHour: 0.3 });
  expect(estimate.max).toEqual({ nodes: 5, vCPUs: 20, perHour: 1.5 });
  expect(estimate.idleCost).toBeCloseTo(0.6);
});

test('low priority has its own price', () => {
  const form = { ...clusterForm, vmPriority: 'LowPriority' as const };
  expect(scaleEstimate(form, ds3).max?.perHour).toBeCloseTo(0.24);
});

test('what cannot be reckoned is left out, the rest stays', () => {
  const estimate = scaleEstimate(withScale({ minNodes: 'x' }), ds3);
  expect(estimate.min).toBeUndefined();
  expect(estimate.idleCost).toBeUndefined();
  expect(estimate.max?.nodes).toBe(4);
  expect(scaleEstimate(clusterForm, { ...ds3, price: { currency: 'USD' } }).max).toEqual({
    nodes: 4,
    vCPUs: 16,
  });
});

describe('warnings', () => {
  test.each<[string, Parameters<typeof withScale>[0], (string | RegExp)[]]>([
    ['none for the defaults', {}, []],
    ['a minimum above 0 bills always', { minNodes: '1' }, [/1 node is billed at all times/]],
    ['a maximum past what is left', { maxNodes: '5' }, [/takes 20 vCPUs.*16.*grows to 4 nodes/]],
    [
      'a minimum past what is left',
      { minNodes: '5', maxNodes: '6' },
      [/billed/, /4 nodes can start/],
    ],
    [
      'a minimum past the whole quota, which is an error',
      { minNodes: '7', maxNodes: '8' },
      [/billed/],
    ],
    ['more than 100 nodes', { maxNodes: '101' }, [/100 nodes/, /quota is freed/]],
    ['100 nodes are no matter for support', { maxNodes: '100' }, [/quota is freed/]],
  ])('%s', (_, scale, texts) => {
    const found = scaleWarnings(withScale(scale), ds3, quota).map(({ text }) => text);
    expect(found).toEqual(texts.map((text) => expect.stringMatching(text)));
  });

  test('without a known quota none is about quota', () => {
    expect(scaleWarnings(withScale({ maxNodes: '90' }), ds3, undefined)).toEqual([]);
  });
});

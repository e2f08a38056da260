import { describe, expect, it } from 'vitest';
import { dana } from '../entra/people';
import { addFault } from './fault-list';
import { hasEffect, takeFault, type Fault } from './faults';
import { strike } from './strike';

const fault = (own: Partial<Fault>): Fault => ({ id: 'f', status: 500, ...own });
const get = (path: string) => ({ method: 'GET', path });
const struckBy = (seed: number) => {
  const faults = [fault({ probability: 0.2, seed })];
  return Array.from({ length: 2_000 }, () => takeFault(faults, get('/')) !== undefined);
};
const COMPUTES = '/subscriptions/s1/resourceGroups/rg/computes';

describe('a fault', () => {
  it.each<[Partial<Fault>, boolean]>([
    [{}, true],
    [{ method: 'GET' }, true],
    [{ method: 'PUT' }, false],
    [{ path: COMPUTES }, true],
    [{ path: COMPUTES.toUpperCase() }, true],
    [{ path: '/subscriptions/*/resourceGroups/*/computes' }, true],
    [{ path: '/subscriptions/*/computes' }, false],
    [{ path: '/subscriptions/**' }, true],
    [{ path: '**/computes' }, true],
    [{ path: '/subscriptions' }, false],
    // A dot is a dot, and a bracket of a person's making no syntax.
    [{ path: '/subscriptions/s1/resourceGroups.rg/computes' }, false],
    [{ path: '/subscriptions/(s1|s2)/**' }, false],
    [{ effect: 'zero-quota' }, false],
  ])('of %j strikes a GET of the computes: %s', (own, strikes) => {
    const struck = takeFault([fault(own)], get(COMPUTES));
    expect(struck !== undefined).toBe(strikes);
  });

  it.each([
    ['dana', dana.oid, true],
    [dana.oid, dana.oid, true],
    ['mika', dana.oid, false],
    ['nobody', dana.oid, false],
    ['dana', undefined, false],
  ])('of the person %s strikes the caller %s: %s', (person, caller, strikes) => {
    const struck = takeFault([fault({ person })], { ...get('/'), caller });
    expect(struck !== undefined).toBe(strikes);
  });

  it('strikes as often as it says', () => {
    const faults = [fault({ times: 2 })];
    const struck = [1, 2, 3].map(() => takeFault(faults, get('/')) !== undefined);
    expect(struck).toEqual([true, true, false]);
    expect(faults).toEqual([]);
  });

  it('gives way to one that was there before and matches too', () => {
    const faults = [fault({ id: 'first', times: 1 }), fault({ id: 'second' })];
    const struck = [1, 2].map(() => takeFault(faults, get('/'))?.id);
    expect(struck).toEqual(['first', 'second']);
  });

  it('strikes the share of requests that it says, the same ones for a seed', () => {
    const struck = struckBy(7);
    expect(struckBy(7)).toEqual(struck);
    expect(struckBy(8)).not.toEqual(struck);
    expect(struck.filter(Boolean).length / struck.length).toBeCloseTo(0.2, 1);
  });

  it('draws anew for requests that match, and goes on where a saved one was', () => {
    const faults = [fault({ probability: 0.5, seed: 1, method: 'GET' })];
    takeFault(faults, { method: 'PUT', path: '/' });
    expect(faults[0]?.drawn).toBeUndefined();
    const outcomes = () =>
      Array.from({ length: 20 }, () => takeFault(faults, get('/')) !== undefined);
    const first = outcomes();
    expect(outcomes()).not.toEqual(first);
    faults[0] = fault({ probability: 0.5, seed: 1, drawn: 0 });
    expect(outcomes()).toEqual(first);
  });

  it.each([
    [true, 'afterwards', true],
    [true, 'before', false],
    [false, 'afterwards', false],
    [false, 'before', true],
  ] as const)('that strikes afterwards (%s) strikes %s: %s', (afterwards, moment, strikes) => {
    const struck = takeFault([fault({ afterwards })], { ...get('/'), moment });
    expect(struck !== undefined).toBe(strikes);
  });

  it('of an effect is switched on and strikes no request', async () => {
    const faults: Fault[] = [];
    addFault(faults, { preset: 'no-quota' });
    expect(hasEffect(faults, 'zero-quota')).toBe(true);
    expect(hasEffect(faults, 'preempt-nodes')).toBe(false);
    expect(await strike([faults], get('/'))).toBeUndefined();
  });

  it('that only delays lets the request go on', async () => {
    expect(await strike([[{ id: 'f', delayMs: 1 }]], get('/'))).toBeUndefined();
  });
});

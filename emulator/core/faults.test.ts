import { describe, expect, it } from 'vitest';
import { dana } from '../entra/people';
import { addFault } from './fault-list';
import { hasEffect, takeFault, type Fault } from './faults';
import { strike } from './strike';

const fault = (own: Partial<Fault>): Fault => ({ id: 'f', status: 500, ...own });
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
    const struck = takeFault([fault(own)], 'GET', COMPUTES);
    expect(struck !== undefined).toBe(strikes);
  });

  it.each([
    ['dana', dana.oid, true],
    [dana.oid, dana.oid, true],
    ['mika', dana.oid, false],
    ['nobody', dana.oid, false],
    ['dana', undefined, false],
  ])('of the person %s strikes the caller %s: %s', (person, caller, strikes) => {
    const struck = takeFault([fault({ person })], 'GET', '/', caller);
    expect(struck !== undefined).toBe(strikes);
  });

  it('strikes as often as it says', () => {
    const faults = [fault({ times: 2 })];
    const struck = [1, 2, 3].map(() => takeFault(faults, 'GET', '/') !== undefined);
    expect(struck).toEqual([true, true, false]);
    expect(faults).toEqual([]);
  });

  it('gives way to one that was there before and matches too', () => {
    const faults = [fault({ id: 'first', times: 1 }), fault({ id: 'second' })];
    const struck = [1, 2].map(() => takeFault(faults, 'GET', '/')?.id);
    expect(struck).toEqual(['first', 'second']);
  });

  it('of an effect is switched on and strikes no request', async () => {
    const faults: Fault[] = [];
    addFault(faults, { preset: 'no-quota' });
    expect(hasEffect(faults, 'zero-quota')).toBe(true);
    expect(hasEffect(faults, 'preempt-nodes')).toBe(false);
    expect(await strike([faults], 'GET', '/')).toBeUndefined();
  });

  it('that only delays lets the request go on', async () => {
    expect(await strike([[{ id: 'f', delayMs: 1 }]], 'GET', '/')).toBeUndefined();
  });
});

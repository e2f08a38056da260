import { describe, expect, test } from 'vitest';
import { requestIdOf } from './request-id';

const made = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const hex = '4bf92f3577b34da6a3ce929d0e0e4736';
const asGuid = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';

describe('taken', () => {
  test.each([
    ['of Envoy', { 'x-request-id': asGuid }],
    ['of nginx, without hyphens', { 'x-request-id': hex }],
    ['in capitals', { 'x-request-id': asGuid.toUpperCase() }],
    ['of the trace', { traceparent: `00-${hex}-00f067aa0ba902b7-01` }],
    [
      'of the trace, where the other is none',
      { 'x-request-id': '1', traceparent: `00-${hex}-00f067aa0ba902b7-01` },
    ],
  ])('%s', (_, headers) => {
    expect(requestIdOf(new Headers(headers))).toBe(asGuid);
  });
});

describe('not taken, but made', () => {
  test.each<[string, Record<string, string>]>([
    ['where nothing was sent', {}],
    ['for a word', { 'x-request-id': 'deadbeef' }],
    ['for a GUID with more', { 'x-request-id': `${asGuid}","level":"error` }],
    ['for two', { 'x-request-id': `${asGuid}, ${asGuid}` }],
    ['for markup', { 'x-request-id': '<script>alert(1)</script>' }],
    ['for a trace of zeros', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }],
    ['for half a trace', { traceparent: `00-${hex}` }],
  ])('%s', (_, headers) => {
    const id = requestIdOf(new Headers(headers));
    expect(id).toMatch(made);
    expect(id).not.toBe(asGuid);
  });

  test('anew for each', () => {
    expect(requestIdOf(new Headers())).not.toBe(requestIdOf(new Headers()));
  });
});

import { expect, test } from 'vitest';
import { pruneSelection } from './prune-selection';

test('what is filtered away or gone is not selected', () => {
  expect(pruneSelection({ a: true, gone: true }, [{ name: 'a' }, { name: 'b' }])).toEqual({
    a: true,
  });
});

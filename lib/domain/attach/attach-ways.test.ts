import { describe, expect, test } from 'vitest';
import { attachSchema, type AttachType } from './attach';
import { attachWays, wayFor, waysOf } from './attach-ways';
import { attachWords } from './attach-words';

const types = Object.keys(attachWords).filter((key): key is AttachType =>
  Object.hasOwn(attachWords, key),
);

test('each type of the contract can be attached by one form', () => {
  expect(types).toHaveLength(attachSchema.options.length);
  for (const type of types) {
    const ways = attachWays.filter((way) => way.computeType === type && way.source === 'existing');
    expect(ways).toEqual([wayFor(type)]);
  }
});

test('only AKS can be made', () => {
  expect(attachWays.filter(({ source }) => source === 'new')).toEqual([wayFor('AKS', 'new')]);
});

describe('each form is offered on one tab', () => {
  test('AKS and Kubernetes on that of inference', () => {
    expect(waysOf('inference').map(({ title }) => title)).toEqual([
      'Create AKS cluster',
      'Attach AKS cluster',
      'Attach Kubernetes cluster',
    ]);
  });
  test('the others on that of attached computes', () => {
    expect([...waysOf('inference'), ...waysOf('attached')]).toEqual(attachWays);
  });
});

import { describe, expect, test } from 'vitest';
import { computeNameProblem, type NamedKind, type NameProfile } from './compute-name';

type Case = [name: string, kind: NamedKind, profile: NameProfile];

describe('accepted names', () => {
  test.each<Case>([
    ['ab', 'cluster', 'seed'],
    ['cpu-cluster-1', 'cluster', 'seed'],
    ['a234567890123456', 'cluster', 'seed'],
    ['1gpu', 'cluster', 'seed'],
    ['abc', 'cluster', 'service'],
    ['cpu-cluster', 'cluster', 'service'],
    ['a23456789012345678901234', 'cluster', 'service'],
    ['abc', 'instance', 'seed'],
    ['a-1b', 'instance', 'seed'],
    ['A23456789012345678901234', 'instance', 'seed'],
  ])('%s for a %s (%s)', (name, kind, profile) => {
    expect(computeNameProblem(name, kind, profile)).toBeUndefined();
  });
});

describe('refused names', () => {
  test.each<[...Case, string]>([
    ['', 'cluster', 'seed', 'Enter a name'],
    ['a', 'cluster', 'seed', '2 to 16'],
    ['a2345678901234567', 'cluster', 'seed', '2 to 16'],
    ['db_cluster', 'cluster', 'seed', 'letters, digits'],
    ['gpü', 'cluster', 'seed', 'letters, digits'],
    ['ab', 'cluster', 'service', '3 to 24'],
    ['1gpu', 'cluster', 'service', 'Start with a letter'],
    ['cpu-cluster-1', 'cluster', 'service', 'end in - and a number'],
    ['ab', 'instance', 'seed', '3 to 24'],
    ['a234567890123456789012345', 'instance', 'seed', '3 to 24'],
    ['1ab', 'instance', 'seed', 'Start with a letter'],
    ['a-1', 'instance', 'seed', 'letter somewhere after each -'],
    ['ab-', 'instance', 'seed', 'letter somewhere after each -'],
    ['my ci', 'instance', 'seed', 'letters, digits'],
  ])('%j for a %s (%s): %s', (name, kind, profile, message) => {
    expect(computeNameProblem(name, kind, profile)).toContain(message);
  });
});

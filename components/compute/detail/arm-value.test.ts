import { describe, expect, test } from 'vitest';
import { recordsAt, textAt, valueAt } from './arm-value';

const arm = {
  properties: {
    description: '',
    isAttachedCompute: false,
    properties: {
      subnet: null,
      sshSettings: { sshPort: 22 },
      applications: [{ displayName: 'A' }, 1],
    },
  },
};

describe('a value by its path', () => {
  test.each([
    ['properties.properties.sshSettings.sshPort', 22],
    ['properties.properties.subnet', null],
    ['properties.properties.subnet.id', undefined],
    ['properties.description.length', undefined],
    ['nothing.here', undefined],
  ])('%s is %j', (path, value) => {
    expect(valueAt(arm, path)).toBe(value);
  });

  test.each([
    ['properties.isAttachedCompute', 'No'],
    ['properties.properties.sshSettings.sshPort', '22'],
    ['properties.description', undefined],
    ['properties.properties.subnet', undefined],
    ['properties.properties', undefined],
  ])('%s reads %j', (path, text) => {
    expect(textAt(arm, path)).toBe(text);
  });
});

test('only the objects of an array are given', () => {
  expect(recordsAt(arm, 'properties.properties.applications')).toEqual([{ displayName: 'A' }]);
  expect(recordsAt(arm, 'properties.properties.subnet')).toEqual([]);
});

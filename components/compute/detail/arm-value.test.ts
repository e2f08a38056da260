import { describe, expect, test } from 'vitest';
import { textAt, valueAt } from './arm-value';

const arm = {
  properties: {
    description: '',
    isAttachedCompute: false,
    properties: {
      subnet: null,
      sshSettings: { sshPort: 22 },
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

import { describe, expect, test } from 'vitest';
import { scriptTimeoutSchema, timeoutSeconds } from './script-timeout';
import { setupScriptSchema } from './setup-script';

test.each<[string, number]>([
  ['15m', 900],
  ['90s', 90],
  ['90', 90],
  ['1.5h', 5_400],
  ['0.5m', 30],
  ['1d', 86_400],
])('the timeout %s is %d seconds', (timeout, seconds) => {
  expect(scriptTimeoutSchema.safeParse(timeout).success).toBe(true);
  expect(timeoutSeconds(timeout)).toBe(seconds);
});

test.each([
  '',
  'm',
  '0',
  '0.0m',
  '-1m',
  '15 m',
  '15M',
  '1w',
  '1e3',
  'PT15M',
  '.5m',
  '1.m',
  '1m30s',
])('the timeout %j is refused', (timeout) =>
  expect(scriptTimeoutSchema.safeParse(timeout).success).toBe(false),
);

const file = { source: 'file', path: 'Users/dana/setup.sh', timeout: '15m' };
const inline = { source: 'inline', text: '#!/bin/bash', timeout: '15m' };

describe('a setup script', () => {
  test.each<[string, object]>([
    ['a file', file],
    ['a file at the root', { ...file, path: 'a.sh' }],
    ['a file with blanks and letters of any script', { ...file, path: 'Users/día 李/a.b.sh' }],
    ['a text', inline],
    ['the longest text', { ...inline, text: 'x'.repeat(65_536) }],
    ['arguments', { ...file, arguments: '"a b" $HOME' }],
  ])('%s is accepted', (_, script) => {
    expect(setupScriptSchema.safeParse(script).success).toBe(true);
  });

  test.each<[string, object]>([
    ['a file of another name', { ...file, path: 'setup.py' }],
    ['the ending in another case', { ...file, path: 'setup.SH' }],
    ['a leading slash', { ...file, path: '/setup.sh' }],
    ['a way out', { ...file, path: 'Users/../../setup.sh' }],
    ['a path of Windows', { ...file, path: String.raw`Users\dana\setup.sh` }],
    ['no file', { ...file, path: '' }],
    ['no text', { ...inline, text: '' }],
    ['too long a text, in bytes', { ...inline, text: 'é'.repeat(32_769) }],
    ['two lines of arguments', { ...file, arguments: 'a\nb' }],
    ['another source', { ...file, source: 'url' }],
  ])('%s is refused', (_, script) => {
    expect(setupScriptSchema.safeParse(script).success).toBe(false);
  });
});

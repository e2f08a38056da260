import { expect, test } from 'vitest';
import { lastLines, logFilesIn, logOf, newestFirst, type LogFile } from './log-files';

const file = (title: string, modifiedOn?: string): LogFile => ({
  path: `Logs/ci/${title}`,
  title,
  modifiedOn,
});

test('files of a folder are named from the instance on; its folders are none', () => {
  const entries = [
    { name: 'old', kind: 'directory' as const },
    { name: 'stdout', kind: 'file' as const, modifiedOn: '2026-11-20T08:00:00Z' },
  ];
  expect(logFilesIn('Logs/ci', 'Logs/ci/creation', entries)).toEqual([
    {
      path: 'Logs/ci/creation/stdout',
      title: 'creation/stdout',
      modifiedOn: '2026-11-20T08:00:00Z',
    },
  ]);
});

test('the newest log stands first, those without a time last', () => {
  const sorted = newestFirst([
    file('b'),
    file('creation/stdout', '2026-11-20T08:00:00Z'),
    file('a'),
    file('startup/stdout', '2026-11-21T08:00:00Z'),
  ]);
  expect(sorted.map(({ title }) => title)).toEqual(['startup/stdout', 'creation/stdout', 'a', 'b']);
});

test.each([
  ['creation', 'creation/stdout'],
  [undefined, 'startup/stdout'],
  ['update', undefined],
])('the log of the script %s is %s', (which, title) => {
  const files = [file('startup/stdout'), file('creation/stdout')];
  expect(logOf(which, files)?.title).toBe(title);
});

test('the last lines, without empty ones at the end', () => {
  expect(lastLines('a\nb\nc\n\n', 2)).toBe('b\nc');
  expect(lastLines('a', 5)).toBe('a');
});

import { expect, test } from 'vitest';
import { defectLines } from './defect-lines';

test.each([
  ['{"level":"error","endpoint":"listComputes","status":502,"error":"service-failed"}', false],
  ['{"level":"error","endpoint":"listComputes","status":500,"error":"internal"}', true],
  ['{"level":"error","event":"unhandledRejection","stack":"Error: x"}', true],
  ['{"level":"info","event":"started"}', false],
  ['   ▲ Next.js 16.4.6', false],
  [' ✓ Ready in 51ms', false],
  ['✓ Running next.config took 19ms', false],
  ['Azure emulator on http://127.0.0.1:4851', false],
  ['TypeError: x is not a function', true],
  ['(node:1) MaxListenersExceededWarning: Possible EventEmitter memory leak', true],
])('%s is a defect: %s', (line, isDefect) => {
  expect(defectLines([line])).toEqual(isDefect ? [line] : []);
});

// Loaded into the server by `--import`, so: plain JavaScript. With `--expose-gc`, what it answers is
// what is held, and not what has not been collected yet.
import process from 'node:process';

process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// The channel alone must not keep the server alive.
process.channel?.unref();

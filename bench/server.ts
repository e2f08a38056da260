import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Figure } from './figure';
import { memoryMb } from './memory';
import type { Target } from './target';
import { untilAnswers } from './until-answers';

const barePort = 3_299;
/** The least that a server on Node can be. */
const bareServer = `require('node:http').createServer((_, answer) => answer.end('ok')).listen(${barePort}, '127.0.0.1')`;

/** How long the server takes to answer, and what it holds then, against a bare one. */
export async function measureServer({ pid, startedInMs }: Target): Promise<Figure[]> {
  const memory = memoryMb(pid);
  const bare = await bareStart();
  return [
    { what: 'server: first answer after', value: startedInMs, unit: 'ms' },
    { what: 'server / bare Node: first answer', value: startedInMs / bare.ms, unit: 'ratio' },
    { what: 'server: memory when started', value: memory, unit: 'MB' },
    { what: 'server / bare Node: memory', value: memory / bare.memory, unit: 'ratio' },
  ];
}

async function bareStart(): Promise<{ ms: number; memory: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['-e', bareServer], { stdio: 'ignore' });
  try {
    await untilAnswers(`http://127.0.0.1:${barePort}/`);
    return { ms: performance.now() - begun, memory: memoryMb(child.pid ?? 0) };
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

import { describe, expect, test } from 'vitest';
import type { FreeStep } from '@/lib/domain/quota/free-step';
import { aCluster, anInstance } from '@/lib/domain/quota/quota.fixture';
import { yes } from '@/lib/domain/verdict/verdict';
import { answerText, stepText } from './free-text';

const plan = (frees: number, short = 0) => ({ steps: frees > 0 ? [step()] : [], frees, short });

const step = (change: Partial<FreeStep> = {}): FreeStep => ({
  compute: anInstance('i', { state: 'Stopped' }),
  action: 'delete',
  frees: 4,
  reason: 'stopped',
  loses: 'All.',
  verdict: yes,
  ...change,
});

test.each([
  [{ left: 16, leaving: 0, plan: plan(0) }, '12 of 12 vCPUs are freed, 16 are free in all.'],
  [
    { left: Infinity, leaving: 0, plan: plan(0) },
    'The service sets no limit here: nothing has to be freed.',
  ],
  [
    { left: 8, leaving: 8, plan: plan(0) },
    '4 of 12 vCPUs are freed, 8 are free in all; 8 are on their way out.',
  ],
  [
    { left: 4, leaving: 0, plan: plan(8, 4) },
    '4 vCPUs are free; what follows would free 8 more. That falls short by 4.',
  ],
  [
    { left: 4, leaving: 0, plan: plan(0, 12) },
    '4 vCPUs are free. Nothing here would free 12 more.',
  ],
])('%j', (answer, text) => {
  expect(answerText({ answer, cores: 12, before: 4 })).toBe(text);
});

describe('a step', () => {
  const cluster = aCluster('c', { minNodes: 2, idleSeconds: 120, nodes: { idle: 2 } });

  test('that deletes says what is lost', () => {
    expect(stepText(step())).toBe('Stopped, and keeps its quota. All.');
  });

  test.each([
    [0, 'With 0 nodes as the minimum they leave after 2 minutes'],
    [2, 'They leave by themselves after 2 minutes'],
  ])('that scales says when the nodes leave: minimum %i', (minNodes, text) => {
    const scale = step({ compute: cluster, action: 'scale', reason: 'idle-nodes', minNodes });
    expect(stepText(scale)).toContain(text);
  });
});

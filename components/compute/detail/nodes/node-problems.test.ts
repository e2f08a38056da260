import { expect, test } from 'vitest';
import type { ServiceProblem } from '@/lib/domain/compute/compute';
import { nodeProblems } from './node-problems';

const disk = { code: 'DiskFull', message: 'The disk of node tvm-1 is full.' };
const image = { code: 'ImagePull', message: 'The image could not be pulled on tvm-2.' };
const vague = { code: 'StartTaskFailed', message: 'A start task failed.' };

test.each<[string, ServiceProblem[], ServiceProblem[]]>([
  ['idle', [disk], []],
  ['unusable', [disk, image], [disk]],
  ['Unusable', [image, vague], [image, vague]],
  ['unusable', [], []],
])('a node tvm-1 that is %s has its problems %#', (state, problems, own) => {
  expect(nodeProblems({ nodeId: 'tvm-1', state }, { problems })).toEqual(own);
});

import { describe, expect, test } from 'vitest';
import { emptyAttachForm } from '@/lib/domain/attach/attach-form';
import { attachRequest } from '@/lib/domain/attach/attach-request';
import { attachWays } from '@/lib/domain/attach/attach-ways';
import { notations } from '@/lib/domain/code/notations';
import type { CodeTarget } from '@/lib/domain/code/subject';
import { emptyCreateForm } from '@/lib/domain/compute/create-form/create-form';
import { toCreateRequest } from '@/lib/domain/compute/create-form/to-create-request';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg-ml',
  workspace: 'contoso-ml',
};
const cluster = emptyCreateForm('cluster', 'eastus');
const wrong = { ...cluster, scale: { minNodes: 'x', maxNodes: '', idleSeconds: '-' } };

const targets: [string, CodeTarget][] = [
  ['an empty cluster', toCreateRequest(cluster)],
  ['a cluster with numbers that are none', toCreateRequest(wrong)],
  ['an empty instance', toCreateRequest(emptyCreateForm('instance', 'eastus'))],
  ...attachWays.map(({ id, computeType, source }): [string, CodeTarget] => [
    `an empty form of ${id}`,
    attachRequest({ ...emptyAttachForm(computeType, 'eastus'), source }),
  ]),
];

describe.each(notations.map(({ title, write }) => ({ title, write })))('$title', ({ write }) => {
  test.each(targets)('writes %s as it stands', (_, target) => {
    expect(write({ name: 'compute-name', workspace, target })).not.toBe('');
  });
});

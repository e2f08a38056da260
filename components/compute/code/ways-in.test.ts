import { expect, test } from 'vitest';
import type { Attach } from '@/lib/domain/attach/attach';
import { sshCommandOf } from './ways-in';

const account = { by: 'password', userName: 'azureuser', password: 'never shown' } as const;
const machine = { computeType: 'VirtualMachine', sshPort: 2_222, account } as const;

test.each<[string, Attach, string | undefined]>([
  [
    'a machine with an address',
    { ...machine, address: '10.0.0.4' },
    'ssh -i ~/.ssh/id_rsa -p 2222 azureuser@10.0.0.4',
  ],
  ['a machine whose address is not known', machine, undefined],
  [
    'a machine whose user is not known',
    { ...machine, address: '10.0.0.4', account: { ...account, userName: '' } },
    undefined,
  ],
  [
    'HDInsight',
    { ...machine, computeType: 'HDInsight', address: 'hdi-ssh.azurehdinsight.net' },
    'ssh -i ~/.ssh/id_rsa -p 2222 azureuser@hdi-ssh.azurehdinsight.net',
  ],
  ['what has no machine', { computeType: 'Batch', resourceId: '/subscriptions/1' }, undefined],
])('%s', (_, target, line) => {
  expect(sshCommandOf('vm-1', target)).toBe(line);
});

import { isAttach, type CodeTarget } from '@/lib/domain/code/subject';
import type { Compute } from '@/lib/domain/compute/compute';
import { connectionLines } from '@/lib/domain/ssh/connection-lines';

/** ARM's name of the type. */
export function computeTypeOf(compute: Compute): string {
  if (compute.kind === 'cluster') return 'AmlCompute';
  return compute.kind === 'instance' ? 'ComputeInstance' : compute.computeType;
}

/** How to sign in to a machine that is attached by its address. */
export function sshCommandOf(name: string, target: CodeTarget): string | undefined {
  if (!isAttach(target)) return undefined;
  if (target.computeType !== 'VirtualMachine' && target.computeType !== 'HDInsight') {
    return undefined;
  }
  const { account, address, sshPort } = target;
  if (!address || !account.userName) return undefined;
  const machine = { name, userName: account.userName, host: address, port: sshPort };
  return connectionLines({ ...machine, keyFile: '~/.ssh/id_rsa' }).ssh;
}

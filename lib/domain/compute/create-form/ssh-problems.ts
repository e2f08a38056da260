import { adminUserNameProblem } from '../../ssh/admin-user-name';
import { passwordProblem } from '../../ssh/password';
import { parsePublicKey } from '../../ssh/public-key';
import type { CreateForm } from './create-form';
import type { CreateFormProblems } from './create-form-problems';

export function sshProblems(ssh: CreateForm['ssh']): CreateFormProblems {
  if (!ssh.enabled) return {};
  const found = {
    'ssh.adminUserName': adminUserNameProblem(ssh.adminUserName.trim()),
    'ssh.password': ssh.password === '' ? undefined : passwordProblem(ssh.password),
    'ssh.publicKey': keyProblem(ssh),
  };
  return Object.fromEntries(Object.entries(found).filter(([, message]) => message !== undefined));
}

function keyProblem({ password, publicKey }: CreateForm['ssh']): string | undefined {
  if (publicKey.trim() !== '') {
    const parsed = parsePublicKey(publicKey);
    return parsed.ok ? undefined : parsed.reason;
  }
  return password === '' ? 'Enter a password, a public key, or both' : undefined;
}

import type { CodeTarget } from '../subject';
import { isAttach } from '../subject';

/** Stands for a secret that a text asks for when it is used; nobody types it. */
export const pendingSecret = '\u0000';

/** The target with such secrets empty, still to be entered; those of what is attached always are. */
export function withPendingSecrets(target: CodeTarget): CodeTarget {
  if (isAttach(target)) return target;
  if (target.kind === 'cluster') {
    const { ssh } = target;
    return ssh?.password === pendingSecret ? { ...target, ssh: { ...ssh, password: '' } } : target;
  }
  const applications = target.applications.map((application) => ({
    ...application,
    environment: Object.fromEntries(
      Object.entries(application.environment).map(([name, value]) => [
        name,
        value === pendingSecret ? '' : value,
      ]),
    ),
  }));
  return { ...target, applications };
}

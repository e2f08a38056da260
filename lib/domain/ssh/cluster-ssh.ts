import { z } from 'zod';
import { adminUserNameProblem } from './admin-user-name';
import { keyKindOf } from './key-blob';
import { openSshLine } from './open-ssh-line';
import { passwordProblem } from './password';

const ruled = (problemOf: (text: string) => string | undefined) =>
  z.string().superRefine((text, context) => {
    const message = problemOf(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** What `parsePublicKey` makes of every form that people paste. */
function keyLineProblem(text: string): string | undefined {
  const line = openSshLine(text);
  const kind = line?.blob && keyKindOf(line.blob);
  return kind && kind.type === line?.type ? undefined : 'Not a public key in one line of OpenSSH';
}

/** SSH to the nodes of a cluster; fixed once it is created. */
export const clusterSshSchema = z
  .object({
    adminUserName: ruled(adminUserNameProblem),
    password: ruled(passwordProblem).optional(),
    /** OpenSSH, one line. */
    publicKey: ruled(keyLineProblem).pipe(z.string().max(8_192)).optional(),
  })
  .refine(({ password, publicKey }) => password !== undefined || publicKey !== undefined, {
    path: ['publicKey'],
    message: 'Enter a password, a public key, or both',
  });
export type ClusterSsh = z.infer<typeof clusterSshSchema>;

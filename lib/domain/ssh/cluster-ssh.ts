import { z } from 'zod';
import { adminUserNameProblem } from './admin-user-name';
import { passwordProblem } from './password';
import { publicKeyLineSchema } from './public-key-line';

const ruled = (problemOf: (text: string) => string | undefined) =>
  z.string().superRefine((text, context) => {
    const message = problemOf(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** SSH to the nodes of a cluster; fixed once it is created. */
export const clusterSshSchema = z
  .object({
    adminUserName: ruled(adminUserNameProblem),
    password: ruled(passwordProblem).optional(),
    /** OpenSSH, one line. */
    publicKey: publicKeyLineSchema.optional(),
  })
  .refine(({ password, publicKey }) => password !== undefined || publicKey !== undefined, {
    path: ['publicKey'],
    message: 'Enter a password, a public key, or both',
  });
export type ClusterSsh = z.infer<typeof clusterSshSchema>;

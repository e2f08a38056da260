import { z } from 'zod';

/** SSH to the nodes of a cluster; fixed once it is created. */
export const clusterSshSchema = z
  .object({
    adminUserName: z.string().min(1, 'Enter a user name').max(32),
    password: z.string().min(1).max(123).optional(),
    /** OpenSSH, one line. */
    publicKey: z.string().min(1).max(8_192).optional(),
  })
  .refine(({ password, publicKey }) => password !== undefined || publicKey !== undefined, {
    path: ['publicKey'],
    message: 'Enter a password, a public key, or both',
  });
export type ClusterSsh = z.infer<typeof clusterSshSchema>;

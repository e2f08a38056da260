import { z } from 'zod';

/** How the service signs in to a machine: a password or a private key. Sent once, never given back. */
export const sshAccountSchema = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('password'),
    userName: z.string().min(1, 'Enter the user name').max(64),
    password: z.string().min(1, 'Enter the password').max(256),
  }),
  z.object({
    by: z.literal('key'),
    userName: z.string().min(1, 'Enter the user name').max(64),
    /** PEM or OpenSSH. */
    privateKey: z.string().min(1, 'Enter the private key').max(16_384),
    passphrase: z.string().max(256).optional(),
  }),
]);
export type SshAccount = z.infer<typeof sshAccountSchema>;

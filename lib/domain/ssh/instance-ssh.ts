import { z } from 'zod';
import { publicKeyLineSchema } from './public-key-line';

/** Azure ML docs: an instance has this one user, and takes no password. */
export const instanceUserName = 'azureuser';

/** SSH to an instance; whether there is any is fixed once it is created. */
export const instanceSshSchema = z.object({
  /** OpenSSH, one line; absent: to be set up later. */
  publicKey: publicKeyLineSchema.optional(),
});
export type InstanceSsh = z.infer<typeof instanceSshSchema>;

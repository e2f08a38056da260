import { z } from 'zod';

/** A public key that Azure keeps: `Microsoft.Compute/sshPublicKeys`. */
export const storedKeySchema = z.object({
  id: z.string(),
  name: z.string(),
  resourceGroup: z.string(),
  location: z.string(),
  /** As stored, in whichever form. */
  publicKey: z.string(),
});
export type StoredKey = z.infer<typeof storedKeySchema>;

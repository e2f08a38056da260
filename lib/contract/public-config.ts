import { z } from 'zod';
import { nameProfileSchema } from '../domain/name/compute-name';

const authorityEndpointsSchema = z.object({
  issuer: z.string(),
  authorize: z.string(),
  token: z.string(),
  endSession: z.string(),
  keys: z.string(),
});
export type AuthorityEndpoints = z.infer<typeof authorityEndpointsSchema>;

/** What the browser must know of the deployment; nothing in it is secret. */
export const publicConfigSchema = z.object({
  clientId: z.string(),
  /** The sign-in authority, e.g. `https://login.microsoftonline.com/{tenant}`. */
  authority: z.string(),
  /** Given for an authority that MSAL cannot discover; paths on this app's own origin. */
  authorityEndpoints: authorityEndpointsSchema.optional(),
  /** The scope of ARM tokens, e.g. `https://management.azure.com/user_impersonation`. */
  armScope: z.string(),
  /** The scope of Graph tokens, by which people are found: `https://graph.microsoft.com/User.ReadBasic.All`. */
  graphScope: z.string(),
  nameProfile: nameProfileSchema,
  portalUrl: z.string(),
  /** Shown in the header so that nobody takes the emulator for Azure. */
  backendLabel: z.string().optional(),
});
export type PublicConfig = z.infer<typeof publicConfigSchema>;

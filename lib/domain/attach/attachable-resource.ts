import { z } from 'zod';
import { attachableTypes, type AttachableType } from './attached-resource-id';

const types = Object.keys(attachableTypes).filter((key): key is AttachableType =>
  Object.hasOwn(attachableTypes, key),
);
export const attachableTypeSchema = z.enum(types);

/** An Azure resource that could be attached, with what its form can fill in from it. */
export const attachableResourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  resourceGroup: z.string(),
  location: z.string(),
  /** Of Databricks: its host name. */
  workspaceUrl: z.string().optional(),
  /** Of HDInsight: where SSH is. */
  sshAddress: z.string().optional(),
  /** Of virtual machines: `Linux` or `Windows`, and the size. */
  osType: z.string().optional(),
  vmSize: z.string().optional(),
  /** Of AKS and Arc: the version of Kubernetes, and how many nodes. */
  kubernetesVersion: z.string().optional(),
  nodeCount: z.number().optional(),
});
export type AttachableResource = z.infer<typeof attachableResourceSchema>;
